<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22" styleCategories="Symbology|Labeling" labelsEnabled="0">
<renderer-v2 type="RuleRenderer" symbollevels="0" forceraster="0" enableorderby="0">
<rules key="rules">
<rule key="rule-0" label="proposed" symbol="0" filter="&#34;status&#34; = &#39;proposed&#39;"/>
<rule key="rule-1" label="in force" symbol="1" filter="&#34;status&#34; = &#39;in force&#39;"/>
<rule key="rule-2" label="suspended" symbol="2" filter="&#34;status&#34; = &#39;suspended&#39;"/>
<rule key="rule-3" label="ended" symbol="3" filter="&#34;status&#34; = &#39;ended&#39;"/>
<rule key="rule-4" label="claimed" symbol="4" filter="&#34;status&#34; = &#39;claimed&#39;"/>
<rule key="rule-5" label="status not reported" symbol="5" filter="&#34;status&#34; IS NULL"/>
</rules>
<symbols>
<symbol type="fill" name="0" alpha="1" clip_to_extent="1" force_rhr="0">
<layer class="SimpleFill" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="color" value="205,154,158,255"/>
<Option type="QString" name="style" value="dense7"/>
<Option type="QString" name="outline_color" value="205,154,158,255"/>
<Option type="QString" name="outline_style" value="solid"/>
<Option type="QString" name="outline_width" value="0.3"/>
</Option>
</layer>
</symbol>
<symbol type="fill" name="1" alpha="1" clip_to_extent="1" force_rhr="0">
<layer class="SimpleFill" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="color" value="205,154,158,255"/>
<Option type="QString" name="style" value="b_diagonal"/>
<Option type="QString" name="outline_color" value="205,154,158,255"/>
<Option type="QString" name="outline_style" value="solid"/>
<Option type="QString" name="outline_width" value="0.3"/>
</Option>
</layer>
</symbol>
<symbol type="fill" name="2" alpha="1" clip_to_extent="1" force_rhr="0">
<layer class="SimpleFill" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="color" value="205,154,158,255"/>
<Option type="QString" name="style" value="dense6"/>
<Option type="QString" name="outline_color" value="205,154,158,255"/>
<Option type="QString" name="outline_style" value="solid"/>
<Option type="QString" name="outline_width" value="0.3"/>
</Option>
</layer>
</symbol>
<symbol type="fill" name="3" alpha="1" clip_to_extent="1" force_rhr="0">
<layer class="SimpleFill" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="color" value="205,154,158,255"/>
<Option type="QString" name="style" value="dense6"/>
<Option type="QString" name="outline_color" value="205,154,158,255"/>
<Option type="QString" name="outline_style" value="solid"/>
<Option type="QString" name="outline_width" value="0.3"/>
</Option>
</layer>
</symbol>
<symbol type="fill" name="4" alpha="1" clip_to_extent="1" force_rhr="0">
<layer class="SimpleFill" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="color" value="205,154,158,255"/>
<Option type="QString" name="style" value="dense7"/>
<Option type="QString" name="outline_color" value="205,154,158,255"/>
<Option type="QString" name="outline_style" value="solid"/>
<Option type="QString" name="outline_width" value="0.3"/>
</Option>
</layer>
</symbol>
<symbol type="fill" name="5" alpha="1" clip_to_extent="1" force_rhr="0">
<layer class="SimpleFill" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="color" value="205,154,158,255"/>
<Option type="QString" name="style" value="dense7"/>
<Option type="QString" name="outline_color" value="205,154,158,255"/>
<Option type="QString" name="outline_style" value="solid"/>
<Option type="QString" name="outline_width" value="0.3"/>
</Option>
</layer>
</symbol>
</symbols>
</renderer-v2>
</qgis>
