<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22" styleCategories="Symbology|Labeling" labelsEnabled="1">
<renderer-v2 type="RuleRenderer" symbollevels="0" forceraster="0" enableorderby="0">
<rules key="rules">
<rule key="rule-0" label="place" symbol="0"/>
</rules>
<symbols>
<symbol type="marker" name="0" alpha="1" clip_to_extent="1" force_rhr="0">
<layer class="SimpleMarker" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="name" value="circle"/>
<Option type="QString" name="color" value="255,255,255,255"/>
<Option type="QString" name="outline_color" value="91,101,112,255"/>
<Option type="QString" name="outline_width" value="0.4"/>
<Option type="QString" name="size" value="2"/>
</Option>
</layer>
</symbol>
</symbols>
</renderer-v2>
<labeling type="simple">
<settings calloutType="simple">
<text-style fieldName="name" isExpression="0" fontSize="8" fontSizeUnit="Point" textColor="27,36,48,255" textOpacity="1">
<text-buffer bufferDraw="1" bufferSize="0.8" bufferSizeUnits="MM" bufferColor="251,250,247,255" bufferOpacity="1"/>
</text-style>
<placement placement="6" dist="1.5" distUnits="MM"/>
</settings>
</labeling>
</qgis>
