<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22" styleCategories="Symbology|Labeling" labelsEnabled="1">
<renderer-v2 type="RuleRenderer" symbollevels="0" forceraster="0" enableorderby="0">
<rules key="rules">
<rule key="rule-0" label="vehicle plant" symbol="0" filter="&#34;kind&#34; = &#39;vehicle plant&#39;"/>
<rule key="rule-1" label="gigafactory" symbol="1" filter="&#34;kind&#34; = &#39;gigafactory&#39;"/>
<rule key="rule-2" label="operating" symbol="2" filter="FALSE"/>
<rule key="rule-3" label="under construction" symbol="3" filter="FALSE"/>
<rule key="rule-4" label="announced" symbol="4" filter="FALSE"/>
<rule key="rule-5" label="considered" symbol="5" filter="FALSE"/>
<rule key="rule-6" label="in doubt" symbol="6" filter="FALSE"/>
<rule key="rule-7" label="halted" symbol="7" filter="FALSE"/>
<rule key="rule-8" label="ended" symbol="8" filter="FALSE"/>
<rule key="rule-9" label="claimed" symbol="9" filter="FALSE"/>
<rule key="rule-10" label="status not reported" symbol="10" filter="FALSE"/>
</rules>
<symbols>
<symbol type="marker" name="0" alpha="1" clip_to_extent="1" force_rhr="0">
<layer class="SimpleMarker" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="name" value="square"/>
<Option type="QString" name="color" value="27,36,48,255"/>
<Option type="QString" name="outline_color" value="27,36,48,255"/>
<Option type="QString" name="outline_width" value="0.6"/>
<Option type="QString" name="outline_style" value="solid"/>
<Option type="QString" name="size" value="4.4"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="fillColor">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="CASE WHEN &#34;status&#34; = &#39;operating&#39; THEN &#39;27,36,48,255&#39; WHEN &#34;status&#34; = &#39;under construction&#39; THEN &#39;91,101,112,255&#39; WHEN &#34;status&#34; = &#39;announced&#39; THEN &#39;255,255,255,255&#39; WHEN &#34;status&#34; = &#39;considered&#39; THEN &#39;255,255,255,255&#39; WHEN &#34;status&#34; = &#39;in doubt&#39; THEN &#39;255,255,255,255&#39; WHEN &#34;status&#34; = &#39;halted&#39; THEN &#39;255,255,255,255&#39; WHEN &#34;status&#34; = &#39;ended&#39; THEN &#39;255,255,255,255&#39; WHEN &#34;status&#34; = &#39;claimed&#39; THEN &#39;255,255,255,255&#39; ELSE &#39;255,255,255,255&#39; END"/>
<Option type="int" name="type" value="3"/>
</Option>
<Option type="Map" name="outlineStyle">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="CASE WHEN &#34;status&#34; = &#39;operating&#39; THEN &#39;solid&#39; WHEN &#34;status&#34; = &#39;under construction&#39; THEN &#39;solid&#39; WHEN &#34;status&#34; = &#39;announced&#39; THEN &#39;solid&#39; WHEN &#34;status&#34; = &#39;considered&#39; THEN &#39;solid&#39; WHEN &#34;status&#34; = &#39;in doubt&#39; THEN &#39;dash&#39; WHEN &#34;status&#34; = &#39;halted&#39; THEN &#39;solid&#39; WHEN &#34;status&#34; = &#39;ended&#39; THEN &#39;solid&#39; WHEN &#34;status&#34; = &#39;claimed&#39; THEN &#39;solid&#39; ELSE &#39;solid&#39; END"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleMarker" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="name" value="line"/>
<Option type="QString" name="angle" value="45"/>
<Option type="QString" name="color" value="27,36,48,255"/>
<Option type="QString" name="outline_color" value="27,36,48,255"/>
<Option type="QString" name="outline_width" value="0.8"/>
<Option type="QString" name="size" value="6.4"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="enabled">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="&#34;status&#34; IN (&#39;halted&#39;, &#39;ended&#39;)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="FontMarker" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="font" value="sans-serif"/>
<Option type="QString" name="chr" value="?"/>
<Option type="QString" name="color" value="27,36,48,255"/>
<Option type="QString" name="size" value="3.6"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="enabled">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="&#34;status&#34; = &#39;claimed&#39; OR &#34;status&#34; IS NULL"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol type="marker" name="1" alpha="1" clip_to_extent="1" force_rhr="0">
<layer class="SimpleMarker" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="name" value="hexagon"/>
<Option type="QString" name="color" value="27,36,48,255"/>
<Option type="QString" name="outline_color" value="27,36,48,255"/>
<Option type="QString" name="outline_width" value="0.6"/>
<Option type="QString" name="outline_style" value="solid"/>
<Option type="QString" name="size" value="4.4"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="fillColor">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="CASE WHEN &#34;status&#34; = &#39;operating&#39; THEN &#39;27,36,48,255&#39; WHEN &#34;status&#34; = &#39;under construction&#39; THEN &#39;91,101,112,255&#39; WHEN &#34;status&#34; = &#39;announced&#39; THEN &#39;255,255,255,255&#39; WHEN &#34;status&#34; = &#39;considered&#39; THEN &#39;255,255,255,255&#39; WHEN &#34;status&#34; = &#39;in doubt&#39; THEN &#39;255,255,255,255&#39; WHEN &#34;status&#34; = &#39;halted&#39; THEN &#39;255,255,255,255&#39; WHEN &#34;status&#34; = &#39;ended&#39; THEN &#39;255,255,255,255&#39; WHEN &#34;status&#34; = &#39;claimed&#39; THEN &#39;255,255,255,255&#39; ELSE &#39;255,255,255,255&#39; END"/>
<Option type="int" name="type" value="3"/>
</Option>
<Option type="Map" name="outlineStyle">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="CASE WHEN &#34;status&#34; = &#39;operating&#39; THEN &#39;solid&#39; WHEN &#34;status&#34; = &#39;under construction&#39; THEN &#39;solid&#39; WHEN &#34;status&#34; = &#39;announced&#39; THEN &#39;solid&#39; WHEN &#34;status&#34; = &#39;considered&#39; THEN &#39;solid&#39; WHEN &#34;status&#34; = &#39;in doubt&#39; THEN &#39;dash&#39; WHEN &#34;status&#34; = &#39;halted&#39; THEN &#39;solid&#39; WHEN &#34;status&#34; = &#39;ended&#39; THEN &#39;solid&#39; WHEN &#34;status&#34; = &#39;claimed&#39; THEN &#39;solid&#39; ELSE &#39;solid&#39; END"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleMarker" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="name" value="line"/>
<Option type="QString" name="angle" value="45"/>
<Option type="QString" name="color" value="27,36,48,255"/>
<Option type="QString" name="outline_color" value="27,36,48,255"/>
<Option type="QString" name="outline_width" value="0.8"/>
<Option type="QString" name="size" value="6.4"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="enabled">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="&#34;status&#34; IN (&#39;halted&#39;, &#39;ended&#39;)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="FontMarker" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="font" value="sans-serif"/>
<Option type="QString" name="chr" value="?"/>
<Option type="QString" name="color" value="27,36,48,255"/>
<Option type="QString" name="size" value="3.6"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="enabled">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="&#34;status&#34; = &#39;claimed&#39; OR &#34;status&#34; IS NULL"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol type="marker" name="2" alpha="1" clip_to_extent="1" force_rhr="0">
<layer class="SimpleMarker" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="name" value="square"/>
<Option type="QString" name="color" value="27,36,48,255"/>
<Option type="QString" name="outline_color" value="27,36,48,255"/>
<Option type="QString" name="outline_width" value="0.6"/>
<Option type="QString" name="outline_style" value="solid"/>
<Option type="QString" name="size" value="4.4"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="fillColor">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="&#39;27,36,48,255&#39;"/>
<Option type="int" name="type" value="3"/>
</Option>
<Option type="Map" name="outlineStyle">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="&#39;solid&#39;"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleMarker" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="name" value="line"/>
<Option type="QString" name="angle" value="45"/>
<Option type="QString" name="color" value="27,36,48,255"/>
<Option type="QString" name="outline_color" value="27,36,48,255"/>
<Option type="QString" name="outline_width" value="0.8"/>
<Option type="QString" name="size" value="6.4"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="enabled">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="FALSE"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="FontMarker" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="font" value="sans-serif"/>
<Option type="QString" name="chr" value="?"/>
<Option type="QString" name="color" value="27,36,48,255"/>
<Option type="QString" name="size" value="3.6"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="enabled">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="FALSE"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol type="marker" name="3" alpha="1" clip_to_extent="1" force_rhr="0">
<layer class="SimpleMarker" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="name" value="square"/>
<Option type="QString" name="color" value="27,36,48,255"/>
<Option type="QString" name="outline_color" value="27,36,48,255"/>
<Option type="QString" name="outline_width" value="0.6"/>
<Option type="QString" name="outline_style" value="solid"/>
<Option type="QString" name="size" value="4.4"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="fillColor">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="&#39;91,101,112,255&#39;"/>
<Option type="int" name="type" value="3"/>
</Option>
<Option type="Map" name="outlineStyle">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="&#39;solid&#39;"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleMarker" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="name" value="line"/>
<Option type="QString" name="angle" value="45"/>
<Option type="QString" name="color" value="27,36,48,255"/>
<Option type="QString" name="outline_color" value="27,36,48,255"/>
<Option type="QString" name="outline_width" value="0.8"/>
<Option type="QString" name="size" value="6.4"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="enabled">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="FALSE"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="FontMarker" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="font" value="sans-serif"/>
<Option type="QString" name="chr" value="?"/>
<Option type="QString" name="color" value="27,36,48,255"/>
<Option type="QString" name="size" value="3.6"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="enabled">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="FALSE"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol type="marker" name="4" alpha="1" clip_to_extent="1" force_rhr="0">
<layer class="SimpleMarker" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="name" value="square"/>
<Option type="QString" name="color" value="27,36,48,255"/>
<Option type="QString" name="outline_color" value="27,36,48,255"/>
<Option type="QString" name="outline_width" value="0.6"/>
<Option type="QString" name="outline_style" value="solid"/>
<Option type="QString" name="size" value="4.4"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="fillColor">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="&#39;255,255,255,255&#39;"/>
<Option type="int" name="type" value="3"/>
</Option>
<Option type="Map" name="outlineStyle">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="&#39;solid&#39;"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleMarker" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="name" value="line"/>
<Option type="QString" name="angle" value="45"/>
<Option type="QString" name="color" value="27,36,48,255"/>
<Option type="QString" name="outline_color" value="27,36,48,255"/>
<Option type="QString" name="outline_width" value="0.8"/>
<Option type="QString" name="size" value="6.4"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="enabled">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="FALSE"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="FontMarker" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="font" value="sans-serif"/>
<Option type="QString" name="chr" value="?"/>
<Option type="QString" name="color" value="27,36,48,255"/>
<Option type="QString" name="size" value="3.6"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="enabled">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="FALSE"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol type="marker" name="5" alpha="1" clip_to_extent="1" force_rhr="0">
<layer class="SimpleMarker" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="name" value="square"/>
<Option type="QString" name="color" value="27,36,48,255"/>
<Option type="QString" name="outline_color" value="27,36,48,255"/>
<Option type="QString" name="outline_width" value="0.6"/>
<Option type="QString" name="outline_style" value="solid"/>
<Option type="QString" name="size" value="4.4"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="fillColor">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="&#39;255,255,255,255&#39;"/>
<Option type="int" name="type" value="3"/>
</Option>
<Option type="Map" name="outlineStyle">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="&#39;solid&#39;"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleMarker" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="name" value="line"/>
<Option type="QString" name="angle" value="45"/>
<Option type="QString" name="color" value="27,36,48,255"/>
<Option type="QString" name="outline_color" value="27,36,48,255"/>
<Option type="QString" name="outline_width" value="0.8"/>
<Option type="QString" name="size" value="6.4"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="enabled">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="FALSE"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="FontMarker" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="font" value="sans-serif"/>
<Option type="QString" name="chr" value="?"/>
<Option type="QString" name="color" value="27,36,48,255"/>
<Option type="QString" name="size" value="3.6"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="enabled">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="FALSE"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol type="marker" name="6" alpha="1" clip_to_extent="1" force_rhr="0">
<layer class="SimpleMarker" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="name" value="square"/>
<Option type="QString" name="color" value="27,36,48,255"/>
<Option type="QString" name="outline_color" value="27,36,48,255"/>
<Option type="QString" name="outline_width" value="0.6"/>
<Option type="QString" name="outline_style" value="solid"/>
<Option type="QString" name="size" value="4.4"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="fillColor">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="&#39;255,255,255,255&#39;"/>
<Option type="int" name="type" value="3"/>
</Option>
<Option type="Map" name="outlineStyle">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="&#39;dash&#39;"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleMarker" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="name" value="line"/>
<Option type="QString" name="angle" value="45"/>
<Option type="QString" name="color" value="27,36,48,255"/>
<Option type="QString" name="outline_color" value="27,36,48,255"/>
<Option type="QString" name="outline_width" value="0.8"/>
<Option type="QString" name="size" value="6.4"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="enabled">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="FALSE"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="FontMarker" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="font" value="sans-serif"/>
<Option type="QString" name="chr" value="?"/>
<Option type="QString" name="color" value="27,36,48,255"/>
<Option type="QString" name="size" value="3.6"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="enabled">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="FALSE"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol type="marker" name="7" alpha="1" clip_to_extent="1" force_rhr="0">
<layer class="SimpleMarker" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="name" value="square"/>
<Option type="QString" name="color" value="27,36,48,255"/>
<Option type="QString" name="outline_color" value="27,36,48,255"/>
<Option type="QString" name="outline_width" value="0.6"/>
<Option type="QString" name="outline_style" value="solid"/>
<Option type="QString" name="size" value="4.4"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="fillColor">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="&#39;255,255,255,255&#39;"/>
<Option type="int" name="type" value="3"/>
</Option>
<Option type="Map" name="outlineStyle">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="&#39;solid&#39;"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleMarker" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="name" value="line"/>
<Option type="QString" name="angle" value="45"/>
<Option type="QString" name="color" value="27,36,48,255"/>
<Option type="QString" name="outline_color" value="27,36,48,255"/>
<Option type="QString" name="outline_width" value="0.8"/>
<Option type="QString" name="size" value="6.4"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="enabled">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="TRUE"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="FontMarker" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="font" value="sans-serif"/>
<Option type="QString" name="chr" value="?"/>
<Option type="QString" name="color" value="27,36,48,255"/>
<Option type="QString" name="size" value="3.6"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="enabled">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="FALSE"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol type="marker" name="8" alpha="1" clip_to_extent="1" force_rhr="0">
<layer class="SimpleMarker" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="name" value="square"/>
<Option type="QString" name="color" value="27,36,48,255"/>
<Option type="QString" name="outline_color" value="27,36,48,255"/>
<Option type="QString" name="outline_width" value="0.6"/>
<Option type="QString" name="outline_style" value="solid"/>
<Option type="QString" name="size" value="4.4"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="fillColor">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="&#39;255,255,255,255&#39;"/>
<Option type="int" name="type" value="3"/>
</Option>
<Option type="Map" name="outlineStyle">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="&#39;solid&#39;"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleMarker" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="name" value="line"/>
<Option type="QString" name="angle" value="45"/>
<Option type="QString" name="color" value="27,36,48,255"/>
<Option type="QString" name="outline_color" value="27,36,48,255"/>
<Option type="QString" name="outline_width" value="0.8"/>
<Option type="QString" name="size" value="6.4"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="enabled">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="FALSE"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="FontMarker" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="font" value="sans-serif"/>
<Option type="QString" name="chr" value="?"/>
<Option type="QString" name="color" value="27,36,48,255"/>
<Option type="QString" name="size" value="3.6"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="enabled">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="FALSE"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol type="marker" name="9" alpha="1" clip_to_extent="1" force_rhr="0">
<layer class="SimpleMarker" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="name" value="square"/>
<Option type="QString" name="color" value="27,36,48,255"/>
<Option type="QString" name="outline_color" value="27,36,48,255"/>
<Option type="QString" name="outline_width" value="0.6"/>
<Option type="QString" name="outline_style" value="solid"/>
<Option type="QString" name="size" value="4.4"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="fillColor">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="&#39;255,255,255,255&#39;"/>
<Option type="int" name="type" value="3"/>
</Option>
<Option type="Map" name="outlineStyle">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="&#39;solid&#39;"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleMarker" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="name" value="line"/>
<Option type="QString" name="angle" value="45"/>
<Option type="QString" name="color" value="27,36,48,255"/>
<Option type="QString" name="outline_color" value="27,36,48,255"/>
<Option type="QString" name="outline_width" value="0.8"/>
<Option type="QString" name="size" value="6.4"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="enabled">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="FALSE"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="FontMarker" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="font" value="sans-serif"/>
<Option type="QString" name="chr" value="?"/>
<Option type="QString" name="color" value="27,36,48,255"/>
<Option type="QString" name="size" value="3.6"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="enabled">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="TRUE"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
</symbol>
<symbol type="marker" name="10" alpha="1" clip_to_extent="1" force_rhr="0">
<layer class="SimpleMarker" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="name" value="square"/>
<Option type="QString" name="color" value="27,36,48,255"/>
<Option type="QString" name="outline_color" value="27,36,48,255"/>
<Option type="QString" name="outline_width" value="0.6"/>
<Option type="QString" name="outline_style" value="solid"/>
<Option type="QString" name="size" value="4.4"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="fillColor">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="&#39;255,255,255,255&#39;"/>
<Option type="int" name="type" value="3"/>
</Option>
<Option type="Map" name="outlineStyle">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="&#39;solid&#39;"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleMarker" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="name" value="line"/>
<Option type="QString" name="angle" value="45"/>
<Option type="QString" name="color" value="27,36,48,255"/>
<Option type="QString" name="outline_color" value="27,36,48,255"/>
<Option type="QString" name="outline_width" value="0.8"/>
<Option type="QString" name="size" value="6.4"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="enabled">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="FALSE"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="FontMarker" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="font" value="sans-serif"/>
<Option type="QString" name="chr" value="?"/>
<Option type="QString" name="color" value="27,36,48,255"/>
<Option type="QString" name="size" value="3.6"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="enabled">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="TRUE"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
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
