<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22" styleCategories="Symbology|Labeling" labelsEnabled="0">
<renderer-v2 type="RuleRenderer" symbollevels="0" forceraster="0" enableorderby="0">
<rules key="rules">
<rule key="rule-0" label="batteries" symbol="0" filter="&#34;kind&#34; = &#39;batteries&#39;"/>
<rule key="rule-1" label="vehicles" symbol="1" filter="&#34;kind&#34; = &#39;vehicles&#39;"/>
<rule key="rule-2" label="raw materials" symbol="2" filter="&#34;kind&#34; = &#39;raw materials&#39;"/>
<rule key="rule-3" label="investment" symbol="3" filter="&#34;kind&#34; = &#39;investment&#39;"/>
<rule key="rule-4" label="technology" symbol="4" filter="&#34;kind&#34; = &#39;technology&#39;"/>
<rule key="rule-5" label="ownership" symbol="5" filter="&#34;kind&#34; = &#39;ownership&#39;"/>
<rule key="rule-6" label="operating" symbol="6" filter="FALSE"/>
<rule key="rule-7" label="under construction" symbol="7" filter="FALSE"/>
<rule key="rule-8" label="announced" symbol="8" filter="FALSE"/>
<rule key="rule-9" label="considered" symbol="9" filter="FALSE"/>
<rule key="rule-10" label="in doubt" symbol="10" filter="FALSE"/>
<rule key="rule-11" label="halted" symbol="11" filter="FALSE"/>
<rule key="rule-12" label="ended" symbol="12" filter="FALSE"/>
<rule key="rule-13" label="claimed" symbol="13" filter="FALSE"/>
<rule key="rule-14" label="status not reported" symbol="14" filter="FALSE"/>
</rules>
<symbols>
<symbol type="line" name="0" alpha="1" clip_to_extent="1" force_rhr="0">
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="line_color" value="55,123,225,255"/>
<Option type="QString" name="line_width" value="1"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="capstyle" value="flat"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="customdash_unit" value="MM"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="customDash">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="CASE WHEN &#34;status&#34; = &#39;operating&#39; THEN &#39;10;0&#39; WHEN &#34;status&#34; = &#39;under construction&#39; THEN &#39;4;1.8&#39; WHEN &#34;status&#34; = &#39;announced&#39; THEN &#39;4;1.8&#39; WHEN &#34;status&#34; = &#39;considered&#39; THEN &#39;0.8;1.6&#39; WHEN &#34;status&#34; = &#39;in doubt&#39; THEN &#39;3.6;1.2;2.6;1.8;1.6;2.4&#39; WHEN &#34;status&#34; = &#39;halted&#39; THEN &#39;10;0&#39; WHEN &#34;status&#34; = &#39;ended&#39; THEN &#39;10;0&#39; WHEN &#34;status&#34; = &#39;claimed&#39; THEN &#39;2.4;1.8&#39; ELSE &#39;4;1.8&#39; END"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="line_color" value="247,245,240,255"/>
<Option type="QString" name="line_width" value="0.6"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="capstyle" value="flat"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="customdash_unit" value="MM"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="customDash">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="CASE WHEN &#34;status&#34; = &#39;operating&#39; THEN &#39;10;0&#39; WHEN &#34;status&#34; = &#39;under construction&#39; THEN &#39;4;1.8&#39; WHEN &#34;status&#34; = &#39;announced&#39; THEN &#39;4;1.8&#39; WHEN &#34;status&#34; = &#39;considered&#39; THEN &#39;0.8;1.6&#39; WHEN &#34;status&#34; = &#39;in doubt&#39; THEN &#39;3.6;1.2;2.6;1.8;1.6;2.4&#39; WHEN &#34;status&#34; = &#39;halted&#39; THEN &#39;10;0&#39; WHEN &#34;status&#34; = &#39;ended&#39; THEN &#39;10;0&#39; WHEN &#34;status&#34; = &#39;claimed&#39; THEN &#39;2.4;1.8&#39; ELSE &#39;4;1.8&#39; END"/>
<Option type="int" name="type" value="3"/>
</Option>
<Option type="Map" name="enabled">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="&#34;status&#34; = &#39;ended&#39; OR &#34;status&#34; = &#39;claimed&#39; OR &#34;status&#34; IS NULL"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="GeometryGenerator" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="SymbolType" value="Line"/>
<Option type="QString" name="geometryModifier" value="with_variable(&#39;points&#39;, nodes_to_points($geometry), make_line(geometry_n(@points, num_points($geometry) - 1), geometry_n(@points, num_points($geometry))))"/>
<Option type="QString" name="units" value="MapUnit"/>
</Option>
<symbol type="line" name="@0@2" alpha="1" clip_to_extent="1" force_rhr="0">
<layer class="MarkerLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="placements" value="lastvertex"/>
<Option type="QString" name="placement" value="lastvertex"/>
<Option type="QString" name="rotate" value="1"/>
</Option>
<symbol type="marker" name="@@0@2@0" alpha="1" clip_to_extent="1" force_rhr="0">
<layer class="SimpleMarker" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="angle" value="0"/>
<Option type="QString" name="size_unit" value="MM"/>
<Option type="QString" name="name" value="filled_arrowhead"/>
<Option type="QString" name="color" value="55,123,225,255"/>
<Option type="QString" name="outline_color" value="55,123,225,255"/>
<Option type="QString" name="size" value="3.4"/>
</Option>
</layer>
</symbol>
</layer>
</symbol>
</layer>
<layer class="MarkerLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="placements" value="centralpoint"/>
<Option type="QString" name="placement" value="centralpoint"/>
<Option type="QString" name="rotate" value="1"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="enabled">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="&#34;status&#34; = &#39;halted&#39; OR (&#34;severed_by&#34; IS NOT NULL AND &#34;status&#34; = &#39;ended&#39;)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
<symbol type="marker" name="@0@3" alpha="1" clip_to_extent="1" force_rhr="0">
<layer class="SimpleMarker" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="angle" value="0"/>
<Option type="QString" name="size_unit" value="MM"/>
<Option type="QString" name="name" value="line"/>
<Option type="QString" name="color" value="200,16,46,255"/>
<Option type="QString" name="outline_color" value="200,16,46,255"/>
<Option type="QString" name="outline_width" value="1.2"/>
<Option type="QString" name="size" value="5"/>
</Option>
</layer>
</symbol>
</layer>
<layer class="MarkerLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="placements" value="centralpoint"/>
<Option type="QString" name="placement" value="centralpoint"/>
<Option type="QString" name="rotate" value="0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="enabled">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="&#34;status&#34; = &#39;claimed&#39;"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
<symbol type="marker" name="@0@4" alpha="1" clip_to_extent="1" force_rhr="0">
<layer class="FontMarker" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="font" value="sans-serif"/>
<Option type="QString" name="chr" value="?"/>
<Option type="QString" name="color" value="27,36,48,255"/>
<Option type="QString" name="size" value="7"/>
</Option>
</layer>
</symbol>
</layer>
</symbol>
<symbol type="line" name="1" alpha="1" clip_to_extent="1" force_rhr="0">
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="line_color" value="17,130,89,255"/>
<Option type="QString" name="line_width" value="1"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="capstyle" value="flat"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="customdash_unit" value="MM"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="customDash">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="CASE WHEN &#34;status&#34; = &#39;operating&#39; THEN &#39;10;0&#39; WHEN &#34;status&#34; = &#39;under construction&#39; THEN &#39;4;1.8&#39; WHEN &#34;status&#34; = &#39;announced&#39; THEN &#39;4;1.8&#39; WHEN &#34;status&#34; = &#39;considered&#39; THEN &#39;0.8;1.6&#39; WHEN &#34;status&#34; = &#39;in doubt&#39; THEN &#39;3.6;1.2;2.6;1.8;1.6;2.4&#39; WHEN &#34;status&#34; = &#39;halted&#39; THEN &#39;10;0&#39; WHEN &#34;status&#34; = &#39;ended&#39; THEN &#39;10;0&#39; WHEN &#34;status&#34; = &#39;claimed&#39; THEN &#39;2.4;1.8&#39; ELSE &#39;4;1.8&#39; END"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="line_color" value="247,245,240,255"/>
<Option type="QString" name="line_width" value="0.6"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="capstyle" value="flat"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="customdash_unit" value="MM"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="customDash">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="CASE WHEN &#34;status&#34; = &#39;operating&#39; THEN &#39;10;0&#39; WHEN &#34;status&#34; = &#39;under construction&#39; THEN &#39;4;1.8&#39; WHEN &#34;status&#34; = &#39;announced&#39; THEN &#39;4;1.8&#39; WHEN &#34;status&#34; = &#39;considered&#39; THEN &#39;0.8;1.6&#39; WHEN &#34;status&#34; = &#39;in doubt&#39; THEN &#39;3.6;1.2;2.6;1.8;1.6;2.4&#39; WHEN &#34;status&#34; = &#39;halted&#39; THEN &#39;10;0&#39; WHEN &#34;status&#34; = &#39;ended&#39; THEN &#39;10;0&#39; WHEN &#34;status&#34; = &#39;claimed&#39; THEN &#39;2.4;1.8&#39; ELSE &#39;4;1.8&#39; END"/>
<Option type="int" name="type" value="3"/>
</Option>
<Option type="Map" name="enabled">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="&#34;status&#34; = &#39;ended&#39; OR &#34;status&#34; = &#39;claimed&#39; OR &#34;status&#34; IS NULL"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="GeometryGenerator" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="SymbolType" value="Line"/>
<Option type="QString" name="geometryModifier" value="with_variable(&#39;points&#39;, nodes_to_points($geometry), make_line(geometry_n(@points, num_points($geometry) - 1), geometry_n(@points, num_points($geometry))))"/>
<Option type="QString" name="units" value="MapUnit"/>
</Option>
<symbol type="line" name="@1@2" alpha="1" clip_to_extent="1" force_rhr="0">
<layer class="MarkerLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="placements" value="lastvertex"/>
<Option type="QString" name="placement" value="lastvertex"/>
<Option type="QString" name="rotate" value="1"/>
</Option>
<symbol type="marker" name="@@1@2@0" alpha="1" clip_to_extent="1" force_rhr="0">
<layer class="SimpleMarker" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="angle" value="0"/>
<Option type="QString" name="size_unit" value="MM"/>
<Option type="QString" name="name" value="filled_arrowhead"/>
<Option type="QString" name="color" value="17,130,89,255"/>
<Option type="QString" name="outline_color" value="17,130,89,255"/>
<Option type="QString" name="size" value="3.4"/>
</Option>
</layer>
</symbol>
</layer>
</symbol>
</layer>
<layer class="MarkerLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="placements" value="centralpoint"/>
<Option type="QString" name="placement" value="centralpoint"/>
<Option type="QString" name="rotate" value="1"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="enabled">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="&#34;status&#34; = &#39;halted&#39; OR (&#34;severed_by&#34; IS NOT NULL AND &#34;status&#34; = &#39;ended&#39;)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
<symbol type="marker" name="@1@3" alpha="1" clip_to_extent="1" force_rhr="0">
<layer class="SimpleMarker" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="angle" value="0"/>
<Option type="QString" name="size_unit" value="MM"/>
<Option type="QString" name="name" value="line"/>
<Option type="QString" name="color" value="200,16,46,255"/>
<Option type="QString" name="outline_color" value="200,16,46,255"/>
<Option type="QString" name="outline_width" value="1.2"/>
<Option type="QString" name="size" value="5"/>
</Option>
</layer>
</symbol>
</layer>
<layer class="MarkerLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="placements" value="centralpoint"/>
<Option type="QString" name="placement" value="centralpoint"/>
<Option type="QString" name="rotate" value="0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="enabled">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="&#34;status&#34; = &#39;claimed&#39;"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
<symbol type="marker" name="@1@4" alpha="1" clip_to_extent="1" force_rhr="0">
<layer class="FontMarker" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="font" value="sans-serif"/>
<Option type="QString" name="chr" value="?"/>
<Option type="QString" name="color" value="27,36,48,255"/>
<Option type="QString" name="size" value="7"/>
</Option>
</layer>
</symbol>
</layer>
</symbol>
<symbol type="line" name="2" alpha="1" clip_to_extent="1" force_rhr="0">
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="line_color" value="89,40,1,255"/>
<Option type="QString" name="line_width" value="1"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="capstyle" value="flat"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="customdash_unit" value="MM"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="customDash">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="CASE WHEN &#34;status&#34; = &#39;operating&#39; THEN &#39;10;0&#39; WHEN &#34;status&#34; = &#39;under construction&#39; THEN &#39;4;1.8&#39; WHEN &#34;status&#34; = &#39;announced&#39; THEN &#39;4;1.8&#39; WHEN &#34;status&#34; = &#39;considered&#39; THEN &#39;0.8;1.6&#39; WHEN &#34;status&#34; = &#39;in doubt&#39; THEN &#39;3.6;1.2;2.6;1.8;1.6;2.4&#39; WHEN &#34;status&#34; = &#39;halted&#39; THEN &#39;10;0&#39; WHEN &#34;status&#34; = &#39;ended&#39; THEN &#39;10;0&#39; WHEN &#34;status&#34; = &#39;claimed&#39; THEN &#39;2.4;1.8&#39; ELSE &#39;4;1.8&#39; END"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="line_color" value="247,245,240,255"/>
<Option type="QString" name="line_width" value="0.6"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="capstyle" value="flat"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="customdash_unit" value="MM"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="customDash">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="CASE WHEN &#34;status&#34; = &#39;operating&#39; THEN &#39;10;0&#39; WHEN &#34;status&#34; = &#39;under construction&#39; THEN &#39;4;1.8&#39; WHEN &#34;status&#34; = &#39;announced&#39; THEN &#39;4;1.8&#39; WHEN &#34;status&#34; = &#39;considered&#39; THEN &#39;0.8;1.6&#39; WHEN &#34;status&#34; = &#39;in doubt&#39; THEN &#39;3.6;1.2;2.6;1.8;1.6;2.4&#39; WHEN &#34;status&#34; = &#39;halted&#39; THEN &#39;10;0&#39; WHEN &#34;status&#34; = &#39;ended&#39; THEN &#39;10;0&#39; WHEN &#34;status&#34; = &#39;claimed&#39; THEN &#39;2.4;1.8&#39; ELSE &#39;4;1.8&#39; END"/>
<Option type="int" name="type" value="3"/>
</Option>
<Option type="Map" name="enabled">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="&#34;status&#34; = &#39;ended&#39; OR &#34;status&#34; = &#39;claimed&#39; OR &#34;status&#34; IS NULL"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="GeometryGenerator" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="SymbolType" value="Line"/>
<Option type="QString" name="geometryModifier" value="with_variable(&#39;points&#39;, nodes_to_points($geometry), make_line(geometry_n(@points, num_points($geometry) - 1), geometry_n(@points, num_points($geometry))))"/>
<Option type="QString" name="units" value="MapUnit"/>
</Option>
<symbol type="line" name="@2@2" alpha="1" clip_to_extent="1" force_rhr="0">
<layer class="MarkerLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="placements" value="lastvertex"/>
<Option type="QString" name="placement" value="lastvertex"/>
<Option type="QString" name="rotate" value="1"/>
</Option>
<symbol type="marker" name="@@2@2@0" alpha="1" clip_to_extent="1" force_rhr="0">
<layer class="SimpleMarker" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="angle" value="0"/>
<Option type="QString" name="size_unit" value="MM"/>
<Option type="QString" name="name" value="filled_arrowhead"/>
<Option type="QString" name="color" value="89,40,1,255"/>
<Option type="QString" name="outline_color" value="89,40,1,255"/>
<Option type="QString" name="size" value="3.4"/>
</Option>
</layer>
</symbol>
</layer>
</symbol>
</layer>
<layer class="MarkerLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="placements" value="centralpoint"/>
<Option type="QString" name="placement" value="centralpoint"/>
<Option type="QString" name="rotate" value="1"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="enabled">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="&#34;status&#34; = &#39;halted&#39; OR (&#34;severed_by&#34; IS NOT NULL AND &#34;status&#34; = &#39;ended&#39;)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
<symbol type="marker" name="@2@3" alpha="1" clip_to_extent="1" force_rhr="0">
<layer class="SimpleMarker" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="angle" value="0"/>
<Option type="QString" name="size_unit" value="MM"/>
<Option type="QString" name="name" value="line"/>
<Option type="QString" name="color" value="200,16,46,255"/>
<Option type="QString" name="outline_color" value="200,16,46,255"/>
<Option type="QString" name="outline_width" value="1.2"/>
<Option type="QString" name="size" value="5"/>
</Option>
</layer>
</symbol>
</layer>
<layer class="MarkerLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="placements" value="centralpoint"/>
<Option type="QString" name="placement" value="centralpoint"/>
<Option type="QString" name="rotate" value="0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="enabled">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="&#34;status&#34; = &#39;claimed&#39;"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
<symbol type="marker" name="@2@4" alpha="1" clip_to_extent="1" force_rhr="0">
<layer class="FontMarker" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="font" value="sans-serif"/>
<Option type="QString" name="chr" value="?"/>
<Option type="QString" name="color" value="27,36,48,255"/>
<Option type="QString" name="size" value="7"/>
</Option>
</layer>
</symbol>
</layer>
</symbol>
<symbol type="line" name="3" alpha="1" clip_to_extent="1" force_rhr="0">
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="line_color" value="91,34,151,255"/>
<Option type="QString" name="line_width" value="1"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="capstyle" value="flat"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="customdash_unit" value="MM"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="customDash">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="CASE WHEN &#34;status&#34; = &#39;operating&#39; THEN &#39;10;0&#39; WHEN &#34;status&#34; = &#39;under construction&#39; THEN &#39;4;1.8&#39; WHEN &#34;status&#34; = &#39;announced&#39; THEN &#39;4;1.8&#39; WHEN &#34;status&#34; = &#39;considered&#39; THEN &#39;0.8;1.6&#39; WHEN &#34;status&#34; = &#39;in doubt&#39; THEN &#39;3.6;1.2;2.6;1.8;1.6;2.4&#39; WHEN &#34;status&#34; = &#39;halted&#39; THEN &#39;10;0&#39; WHEN &#34;status&#34; = &#39;ended&#39; THEN &#39;10;0&#39; WHEN &#34;status&#34; = &#39;claimed&#39; THEN &#39;2.4;1.8&#39; ELSE &#39;4;1.8&#39; END"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="line_color" value="247,245,240,255"/>
<Option type="QString" name="line_width" value="0.6"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="capstyle" value="flat"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="customdash_unit" value="MM"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="customDash">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="CASE WHEN &#34;status&#34; = &#39;operating&#39; THEN &#39;10;0&#39; WHEN &#34;status&#34; = &#39;under construction&#39; THEN &#39;4;1.8&#39; WHEN &#34;status&#34; = &#39;announced&#39; THEN &#39;4;1.8&#39; WHEN &#34;status&#34; = &#39;considered&#39; THEN &#39;0.8;1.6&#39; WHEN &#34;status&#34; = &#39;in doubt&#39; THEN &#39;3.6;1.2;2.6;1.8;1.6;2.4&#39; WHEN &#34;status&#34; = &#39;halted&#39; THEN &#39;10;0&#39; WHEN &#34;status&#34; = &#39;ended&#39; THEN &#39;10;0&#39; WHEN &#34;status&#34; = &#39;claimed&#39; THEN &#39;2.4;1.8&#39; ELSE &#39;4;1.8&#39; END"/>
<Option type="int" name="type" value="3"/>
</Option>
<Option type="Map" name="enabled">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="&#34;status&#34; = &#39;ended&#39; OR &#34;status&#34; = &#39;claimed&#39; OR &#34;status&#34; IS NULL"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="GeometryGenerator" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="SymbolType" value="Line"/>
<Option type="QString" name="geometryModifier" value="with_variable(&#39;points&#39;, nodes_to_points($geometry), make_line(geometry_n(@points, num_points($geometry) - 1), geometry_n(@points, num_points($geometry))))"/>
<Option type="QString" name="units" value="MapUnit"/>
</Option>
<symbol type="line" name="@3@2" alpha="1" clip_to_extent="1" force_rhr="0">
<layer class="MarkerLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="placements" value="lastvertex"/>
<Option type="QString" name="placement" value="lastvertex"/>
<Option type="QString" name="rotate" value="1"/>
</Option>
<symbol type="marker" name="@@3@2@0" alpha="1" clip_to_extent="1" force_rhr="0">
<layer class="SimpleMarker" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="angle" value="0"/>
<Option type="QString" name="size_unit" value="MM"/>
<Option type="QString" name="name" value="filled_arrowhead"/>
<Option type="QString" name="color" value="91,34,151,255"/>
<Option type="QString" name="outline_color" value="91,34,151,255"/>
<Option type="QString" name="size" value="3.4"/>
</Option>
</layer>
</symbol>
</layer>
</symbol>
</layer>
<layer class="MarkerLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="placements" value="centralpoint"/>
<Option type="QString" name="placement" value="centralpoint"/>
<Option type="QString" name="rotate" value="1"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="enabled">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="&#34;status&#34; = &#39;halted&#39; OR (&#34;severed_by&#34; IS NOT NULL AND &#34;status&#34; = &#39;ended&#39;)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
<symbol type="marker" name="@3@3" alpha="1" clip_to_extent="1" force_rhr="0">
<layer class="SimpleMarker" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="angle" value="0"/>
<Option type="QString" name="size_unit" value="MM"/>
<Option type="QString" name="name" value="line"/>
<Option type="QString" name="color" value="200,16,46,255"/>
<Option type="QString" name="outline_color" value="200,16,46,255"/>
<Option type="QString" name="outline_width" value="1.2"/>
<Option type="QString" name="size" value="5"/>
</Option>
</layer>
</symbol>
</layer>
<layer class="MarkerLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="placements" value="centralpoint"/>
<Option type="QString" name="placement" value="centralpoint"/>
<Option type="QString" name="rotate" value="0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="enabled">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="&#34;status&#34; = &#39;claimed&#39;"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
<symbol type="marker" name="@3@4" alpha="1" clip_to_extent="1" force_rhr="0">
<layer class="FontMarker" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="font" value="sans-serif"/>
<Option type="QString" name="chr" value="?"/>
<Option type="QString" name="color" value="27,36,48,255"/>
<Option type="QString" name="size" value="7"/>
</Option>
</layer>
</symbol>
</layer>
</symbol>
<symbol type="line" name="4" alpha="1" clip_to_extent="1" force_rhr="0">
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="line_color" value="182,98,152,255"/>
<Option type="QString" name="line_width" value="1"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="capstyle" value="flat"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="customdash_unit" value="MM"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="customDash">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="CASE WHEN &#34;status&#34; = &#39;operating&#39; THEN &#39;10;0&#39; WHEN &#34;status&#34; = &#39;under construction&#39; THEN &#39;4;1.8&#39; WHEN &#34;status&#34; = &#39;announced&#39; THEN &#39;4;1.8&#39; WHEN &#34;status&#34; = &#39;considered&#39; THEN &#39;0.8;1.6&#39; WHEN &#34;status&#34; = &#39;in doubt&#39; THEN &#39;3.6;1.2;2.6;1.8;1.6;2.4&#39; WHEN &#34;status&#34; = &#39;halted&#39; THEN &#39;10;0&#39; WHEN &#34;status&#34; = &#39;ended&#39; THEN &#39;10;0&#39; WHEN &#34;status&#34; = &#39;claimed&#39; THEN &#39;2.4;1.8&#39; ELSE &#39;4;1.8&#39; END"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="line_color" value="247,245,240,255"/>
<Option type="QString" name="line_width" value="0.6"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="capstyle" value="flat"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="customdash_unit" value="MM"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="customDash">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="CASE WHEN &#34;status&#34; = &#39;operating&#39; THEN &#39;10;0&#39; WHEN &#34;status&#34; = &#39;under construction&#39; THEN &#39;4;1.8&#39; WHEN &#34;status&#34; = &#39;announced&#39; THEN &#39;4;1.8&#39; WHEN &#34;status&#34; = &#39;considered&#39; THEN &#39;0.8;1.6&#39; WHEN &#34;status&#34; = &#39;in doubt&#39; THEN &#39;3.6;1.2;2.6;1.8;1.6;2.4&#39; WHEN &#34;status&#34; = &#39;halted&#39; THEN &#39;10;0&#39; WHEN &#34;status&#34; = &#39;ended&#39; THEN &#39;10;0&#39; WHEN &#34;status&#34; = &#39;claimed&#39; THEN &#39;2.4;1.8&#39; ELSE &#39;4;1.8&#39; END"/>
<Option type="int" name="type" value="3"/>
</Option>
<Option type="Map" name="enabled">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="&#34;status&#34; = &#39;ended&#39; OR &#34;status&#34; = &#39;claimed&#39; OR &#34;status&#34; IS NULL"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="GeometryGenerator" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="SymbolType" value="Line"/>
<Option type="QString" name="geometryModifier" value="with_variable(&#39;points&#39;, nodes_to_points($geometry), make_line(geometry_n(@points, num_points($geometry) - 1), geometry_n(@points, num_points($geometry))))"/>
<Option type="QString" name="units" value="MapUnit"/>
</Option>
<symbol type="line" name="@4@2" alpha="1" clip_to_extent="1" force_rhr="0">
<layer class="MarkerLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="placements" value="lastvertex"/>
<Option type="QString" name="placement" value="lastvertex"/>
<Option type="QString" name="rotate" value="1"/>
</Option>
<symbol type="marker" name="@@4@2@0" alpha="1" clip_to_extent="1" force_rhr="0">
<layer class="SimpleMarker" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="angle" value="0"/>
<Option type="QString" name="size_unit" value="MM"/>
<Option type="QString" name="name" value="filled_arrowhead"/>
<Option type="QString" name="color" value="182,98,152,255"/>
<Option type="QString" name="outline_color" value="182,98,152,255"/>
<Option type="QString" name="size" value="3.4"/>
</Option>
</layer>
</symbol>
</layer>
</symbol>
</layer>
<layer class="MarkerLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="placements" value="centralpoint"/>
<Option type="QString" name="placement" value="centralpoint"/>
<Option type="QString" name="rotate" value="1"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="enabled">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="&#34;status&#34; = &#39;halted&#39; OR (&#34;severed_by&#34; IS NOT NULL AND &#34;status&#34; = &#39;ended&#39;)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
<symbol type="marker" name="@4@3" alpha="1" clip_to_extent="1" force_rhr="0">
<layer class="SimpleMarker" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="angle" value="0"/>
<Option type="QString" name="size_unit" value="MM"/>
<Option type="QString" name="name" value="line"/>
<Option type="QString" name="color" value="200,16,46,255"/>
<Option type="QString" name="outline_color" value="200,16,46,255"/>
<Option type="QString" name="outline_width" value="1.2"/>
<Option type="QString" name="size" value="5"/>
</Option>
</layer>
</symbol>
</layer>
<layer class="MarkerLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="placements" value="centralpoint"/>
<Option type="QString" name="placement" value="centralpoint"/>
<Option type="QString" name="rotate" value="0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="enabled">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="&#34;status&#34; = &#39;claimed&#39;"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
<symbol type="marker" name="@4@4" alpha="1" clip_to_extent="1" force_rhr="0">
<layer class="FontMarker" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="font" value="sans-serif"/>
<Option type="QString" name="chr" value="?"/>
<Option type="QString" name="color" value="27,36,48,255"/>
<Option type="QString" name="size" value="7"/>
</Option>
</layer>
</symbol>
</layer>
</symbol>
<symbol type="line" name="5" alpha="1" clip_to_extent="1" force_rhr="0">
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="line_color" value="96,102,104,255"/>
<Option type="QString" name="line_width" value="1"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="capstyle" value="flat"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="customdash_unit" value="MM"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="customDash">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="CASE WHEN &#34;status&#34; = &#39;operating&#39; THEN &#39;10;0&#39; WHEN &#34;status&#34; = &#39;under construction&#39; THEN &#39;4;1.8&#39; WHEN &#34;status&#34; = &#39;announced&#39; THEN &#39;4;1.8&#39; WHEN &#34;status&#34; = &#39;considered&#39; THEN &#39;0.8;1.6&#39; WHEN &#34;status&#34; = &#39;in doubt&#39; THEN &#39;3.6;1.2;2.6;1.8;1.6;2.4&#39; WHEN &#34;status&#34; = &#39;halted&#39; THEN &#39;10;0&#39; WHEN &#34;status&#34; = &#39;ended&#39; THEN &#39;10;0&#39; WHEN &#34;status&#34; = &#39;claimed&#39; THEN &#39;2.4;1.8&#39; ELSE &#39;4;1.8&#39; END"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="line_color" value="247,245,240,255"/>
<Option type="QString" name="line_width" value="0.6"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="capstyle" value="flat"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="customdash_unit" value="MM"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="customDash">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="CASE WHEN &#34;status&#34; = &#39;operating&#39; THEN &#39;10;0&#39; WHEN &#34;status&#34; = &#39;under construction&#39; THEN &#39;4;1.8&#39; WHEN &#34;status&#34; = &#39;announced&#39; THEN &#39;4;1.8&#39; WHEN &#34;status&#34; = &#39;considered&#39; THEN &#39;0.8;1.6&#39; WHEN &#34;status&#34; = &#39;in doubt&#39; THEN &#39;3.6;1.2;2.6;1.8;1.6;2.4&#39; WHEN &#34;status&#34; = &#39;halted&#39; THEN &#39;10;0&#39; WHEN &#34;status&#34; = &#39;ended&#39; THEN &#39;10;0&#39; WHEN &#34;status&#34; = &#39;claimed&#39; THEN &#39;2.4;1.8&#39; ELSE &#39;4;1.8&#39; END"/>
<Option type="int" name="type" value="3"/>
</Option>
<Option type="Map" name="enabled">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="&#34;status&#34; = &#39;ended&#39; OR &#34;status&#34; = &#39;claimed&#39; OR &#34;status&#34; IS NULL"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="GeometryGenerator" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="SymbolType" value="Line"/>
<Option type="QString" name="geometryModifier" value="with_variable(&#39;points&#39;, nodes_to_points($geometry), make_line(geometry_n(@points, num_points($geometry) - 1), geometry_n(@points, num_points($geometry))))"/>
<Option type="QString" name="units" value="MapUnit"/>
</Option>
<symbol type="line" name="@5@2" alpha="1" clip_to_extent="1" force_rhr="0">
<layer class="MarkerLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="placements" value="lastvertex"/>
<Option type="QString" name="placement" value="lastvertex"/>
<Option type="QString" name="rotate" value="1"/>
</Option>
<symbol type="marker" name="@@5@2@0" alpha="1" clip_to_extent="1" force_rhr="0">
<layer class="SimpleMarker" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="angle" value="0"/>
<Option type="QString" name="size_unit" value="MM"/>
<Option type="QString" name="name" value="filled_arrowhead"/>
<Option type="QString" name="color" value="96,102,104,255"/>
<Option type="QString" name="outline_color" value="96,102,104,255"/>
<Option type="QString" name="size" value="3.4"/>
</Option>
</layer>
</symbol>
</layer>
</symbol>
</layer>
<layer class="MarkerLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="placements" value="centralpoint"/>
<Option type="QString" name="placement" value="centralpoint"/>
<Option type="QString" name="rotate" value="1"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="enabled">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="&#34;status&#34; = &#39;halted&#39; OR (&#34;severed_by&#34; IS NOT NULL AND &#34;status&#34; = &#39;ended&#39;)"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
<symbol type="marker" name="@5@3" alpha="1" clip_to_extent="1" force_rhr="0">
<layer class="SimpleMarker" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="angle" value="0"/>
<Option type="QString" name="size_unit" value="MM"/>
<Option type="QString" name="name" value="line"/>
<Option type="QString" name="color" value="200,16,46,255"/>
<Option type="QString" name="outline_color" value="200,16,46,255"/>
<Option type="QString" name="outline_width" value="1.2"/>
<Option type="QString" name="size" value="5"/>
</Option>
</layer>
</symbol>
</layer>
<layer class="MarkerLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="placements" value="centralpoint"/>
<Option type="QString" name="placement" value="centralpoint"/>
<Option type="QString" name="rotate" value="0"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="enabled">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="&#34;status&#34; = &#39;claimed&#39;"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
<symbol type="marker" name="@5@4" alpha="1" clip_to_extent="1" force_rhr="0">
<layer class="FontMarker" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="font" value="sans-serif"/>
<Option type="QString" name="chr" value="?"/>
<Option type="QString" name="color" value="27,36,48,255"/>
<Option type="QString" name="size" value="7"/>
</Option>
</layer>
</symbol>
</layer>
</symbol>
<symbol type="line" name="6" alpha="1" clip_to_extent="1" force_rhr="0">
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="line_color" value="91,101,112,255"/>
<Option type="QString" name="line_width" value="1"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="capstyle" value="flat"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="customdash_unit" value="MM"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="customDash">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="&#39;10;0&#39;"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="line_color" value="247,245,240,255"/>
<Option type="QString" name="line_width" value="0.6"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="capstyle" value="flat"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="customdash_unit" value="MM"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="customDash">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="&#39;10;0&#39;"/>
<Option type="int" name="type" value="3"/>
</Option>
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
<layer class="GeometryGenerator" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="SymbolType" value="Line"/>
<Option type="QString" name="geometryModifier" value="with_variable(&#39;points&#39;, nodes_to_points($geometry), make_line(geometry_n(@points, num_points($geometry) - 1), geometry_n(@points, num_points($geometry))))"/>
<Option type="QString" name="units" value="MapUnit"/>
</Option>
<symbol type="line" name="@6@2" alpha="1" clip_to_extent="1" force_rhr="0">
<layer class="MarkerLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="placements" value="lastvertex"/>
<Option type="QString" name="placement" value="lastvertex"/>
<Option type="QString" name="rotate" value="1"/>
</Option>
<symbol type="marker" name="@@6@2@0" alpha="1" clip_to_extent="1" force_rhr="0">
<layer class="SimpleMarker" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="angle" value="0"/>
<Option type="QString" name="size_unit" value="MM"/>
<Option type="QString" name="name" value="filled_arrowhead"/>
<Option type="QString" name="color" value="91,101,112,255"/>
<Option type="QString" name="outline_color" value="91,101,112,255"/>
<Option type="QString" name="size" value="3.4"/>
</Option>
</layer>
</symbol>
</layer>
</symbol>
</layer>
<layer class="MarkerLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="placements" value="centralpoint"/>
<Option type="QString" name="placement" value="centralpoint"/>
<Option type="QString" name="rotate" value="1"/>
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
<symbol type="marker" name="@6@3" alpha="1" clip_to_extent="1" force_rhr="0">
<layer class="SimpleMarker" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="angle" value="0"/>
<Option type="QString" name="size_unit" value="MM"/>
<Option type="QString" name="name" value="line"/>
<Option type="QString" name="color" value="200,16,46,255"/>
<Option type="QString" name="outline_color" value="200,16,46,255"/>
<Option type="QString" name="outline_width" value="1.2"/>
<Option type="QString" name="size" value="5"/>
</Option>
</layer>
</symbol>
</layer>
<layer class="MarkerLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="placements" value="centralpoint"/>
<Option type="QString" name="placement" value="centralpoint"/>
<Option type="QString" name="rotate" value="0"/>
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
<symbol type="marker" name="@6@4" alpha="1" clip_to_extent="1" force_rhr="0">
<layer class="FontMarker" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="font" value="sans-serif"/>
<Option type="QString" name="chr" value="?"/>
<Option type="QString" name="color" value="27,36,48,255"/>
<Option type="QString" name="size" value="7"/>
</Option>
</layer>
</symbol>
</layer>
</symbol>
<symbol type="line" name="7" alpha="1" clip_to_extent="1" force_rhr="0">
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="line_color" value="91,101,112,255"/>
<Option type="QString" name="line_width" value="1"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="capstyle" value="flat"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="customdash_unit" value="MM"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="customDash">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="&#39;4;1.8&#39;"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="line_color" value="247,245,240,255"/>
<Option type="QString" name="line_width" value="0.6"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="capstyle" value="flat"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="customdash_unit" value="MM"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="customDash">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="&#39;4;1.8&#39;"/>
<Option type="int" name="type" value="3"/>
</Option>
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
<layer class="GeometryGenerator" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="SymbolType" value="Line"/>
<Option type="QString" name="geometryModifier" value="with_variable(&#39;points&#39;, nodes_to_points($geometry), make_line(geometry_n(@points, num_points($geometry) - 1), geometry_n(@points, num_points($geometry))))"/>
<Option type="QString" name="units" value="MapUnit"/>
</Option>
<symbol type="line" name="@7@2" alpha="1" clip_to_extent="1" force_rhr="0">
<layer class="MarkerLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="placements" value="lastvertex"/>
<Option type="QString" name="placement" value="lastvertex"/>
<Option type="QString" name="rotate" value="1"/>
</Option>
<symbol type="marker" name="@@7@2@0" alpha="1" clip_to_extent="1" force_rhr="0">
<layer class="SimpleMarker" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="angle" value="0"/>
<Option type="QString" name="size_unit" value="MM"/>
<Option type="QString" name="name" value="filled_arrowhead"/>
<Option type="QString" name="color" value="91,101,112,255"/>
<Option type="QString" name="outline_color" value="91,101,112,255"/>
<Option type="QString" name="size" value="3.4"/>
</Option>
</layer>
</symbol>
</layer>
</symbol>
</layer>
<layer class="MarkerLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="placements" value="centralpoint"/>
<Option type="QString" name="placement" value="centralpoint"/>
<Option type="QString" name="rotate" value="1"/>
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
<symbol type="marker" name="@7@3" alpha="1" clip_to_extent="1" force_rhr="0">
<layer class="SimpleMarker" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="angle" value="0"/>
<Option type="QString" name="size_unit" value="MM"/>
<Option type="QString" name="name" value="line"/>
<Option type="QString" name="color" value="200,16,46,255"/>
<Option type="QString" name="outline_color" value="200,16,46,255"/>
<Option type="QString" name="outline_width" value="1.2"/>
<Option type="QString" name="size" value="5"/>
</Option>
</layer>
</symbol>
</layer>
<layer class="MarkerLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="placements" value="centralpoint"/>
<Option type="QString" name="placement" value="centralpoint"/>
<Option type="QString" name="rotate" value="0"/>
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
<symbol type="marker" name="@7@4" alpha="1" clip_to_extent="1" force_rhr="0">
<layer class="FontMarker" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="font" value="sans-serif"/>
<Option type="QString" name="chr" value="?"/>
<Option type="QString" name="color" value="27,36,48,255"/>
<Option type="QString" name="size" value="7"/>
</Option>
</layer>
</symbol>
</layer>
</symbol>
<symbol type="line" name="8" alpha="1" clip_to_extent="1" force_rhr="0">
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="line_color" value="91,101,112,255"/>
<Option type="QString" name="line_width" value="1"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="capstyle" value="flat"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="customdash_unit" value="MM"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="customDash">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="&#39;4;1.8&#39;"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="line_color" value="247,245,240,255"/>
<Option type="QString" name="line_width" value="0.6"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="capstyle" value="flat"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="customdash_unit" value="MM"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="customDash">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="&#39;4;1.8&#39;"/>
<Option type="int" name="type" value="3"/>
</Option>
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
<layer class="GeometryGenerator" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="SymbolType" value="Line"/>
<Option type="QString" name="geometryModifier" value="with_variable(&#39;points&#39;, nodes_to_points($geometry), make_line(geometry_n(@points, num_points($geometry) - 1), geometry_n(@points, num_points($geometry))))"/>
<Option type="QString" name="units" value="MapUnit"/>
</Option>
<symbol type="line" name="@8@2" alpha="1" clip_to_extent="1" force_rhr="0">
<layer class="MarkerLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="placements" value="lastvertex"/>
<Option type="QString" name="placement" value="lastvertex"/>
<Option type="QString" name="rotate" value="1"/>
</Option>
<symbol type="marker" name="@@8@2@0" alpha="1" clip_to_extent="1" force_rhr="0">
<layer class="SimpleMarker" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="angle" value="0"/>
<Option type="QString" name="size_unit" value="MM"/>
<Option type="QString" name="name" value="filled_arrowhead"/>
<Option type="QString" name="color" value="91,101,112,255"/>
<Option type="QString" name="outline_color" value="91,101,112,255"/>
<Option type="QString" name="size" value="3.4"/>
</Option>
</layer>
</symbol>
</layer>
</symbol>
</layer>
<layer class="MarkerLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="placements" value="centralpoint"/>
<Option type="QString" name="placement" value="centralpoint"/>
<Option type="QString" name="rotate" value="1"/>
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
<symbol type="marker" name="@8@3" alpha="1" clip_to_extent="1" force_rhr="0">
<layer class="SimpleMarker" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="angle" value="0"/>
<Option type="QString" name="size_unit" value="MM"/>
<Option type="QString" name="name" value="line"/>
<Option type="QString" name="color" value="200,16,46,255"/>
<Option type="QString" name="outline_color" value="200,16,46,255"/>
<Option type="QString" name="outline_width" value="1.2"/>
<Option type="QString" name="size" value="5"/>
</Option>
</layer>
</symbol>
</layer>
<layer class="MarkerLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="placements" value="centralpoint"/>
<Option type="QString" name="placement" value="centralpoint"/>
<Option type="QString" name="rotate" value="0"/>
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
<symbol type="marker" name="@8@4" alpha="1" clip_to_extent="1" force_rhr="0">
<layer class="FontMarker" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="font" value="sans-serif"/>
<Option type="QString" name="chr" value="?"/>
<Option type="QString" name="color" value="27,36,48,255"/>
<Option type="QString" name="size" value="7"/>
</Option>
</layer>
</symbol>
</layer>
</symbol>
<symbol type="line" name="9" alpha="1" clip_to_extent="1" force_rhr="0">
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="line_color" value="91,101,112,255"/>
<Option type="QString" name="line_width" value="1"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="capstyle" value="flat"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="customdash_unit" value="MM"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="customDash">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="&#39;0.8;1.6&#39;"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="line_color" value="247,245,240,255"/>
<Option type="QString" name="line_width" value="0.6"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="capstyle" value="flat"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="customdash_unit" value="MM"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="customDash">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="&#39;0.8;1.6&#39;"/>
<Option type="int" name="type" value="3"/>
</Option>
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
<layer class="GeometryGenerator" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="SymbolType" value="Line"/>
<Option type="QString" name="geometryModifier" value="with_variable(&#39;points&#39;, nodes_to_points($geometry), make_line(geometry_n(@points, num_points($geometry) - 1), geometry_n(@points, num_points($geometry))))"/>
<Option type="QString" name="units" value="MapUnit"/>
</Option>
<symbol type="line" name="@9@2" alpha="1" clip_to_extent="1" force_rhr="0">
<layer class="MarkerLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="placements" value="lastvertex"/>
<Option type="QString" name="placement" value="lastvertex"/>
<Option type="QString" name="rotate" value="1"/>
</Option>
<symbol type="marker" name="@@9@2@0" alpha="1" clip_to_extent="1" force_rhr="0">
<layer class="SimpleMarker" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="angle" value="0"/>
<Option type="QString" name="size_unit" value="MM"/>
<Option type="QString" name="name" value="filled_arrowhead"/>
<Option type="QString" name="color" value="91,101,112,255"/>
<Option type="QString" name="outline_color" value="91,101,112,255"/>
<Option type="QString" name="size" value="3.4"/>
</Option>
</layer>
</symbol>
</layer>
</symbol>
</layer>
<layer class="MarkerLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="placements" value="centralpoint"/>
<Option type="QString" name="placement" value="centralpoint"/>
<Option type="QString" name="rotate" value="1"/>
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
<symbol type="marker" name="@9@3" alpha="1" clip_to_extent="1" force_rhr="0">
<layer class="SimpleMarker" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="angle" value="0"/>
<Option type="QString" name="size_unit" value="MM"/>
<Option type="QString" name="name" value="line"/>
<Option type="QString" name="color" value="200,16,46,255"/>
<Option type="QString" name="outline_color" value="200,16,46,255"/>
<Option type="QString" name="outline_width" value="1.2"/>
<Option type="QString" name="size" value="5"/>
</Option>
</layer>
</symbol>
</layer>
<layer class="MarkerLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="placements" value="centralpoint"/>
<Option type="QString" name="placement" value="centralpoint"/>
<Option type="QString" name="rotate" value="0"/>
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
<symbol type="marker" name="@9@4" alpha="1" clip_to_extent="1" force_rhr="0">
<layer class="FontMarker" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="font" value="sans-serif"/>
<Option type="QString" name="chr" value="?"/>
<Option type="QString" name="color" value="27,36,48,255"/>
<Option type="QString" name="size" value="7"/>
</Option>
</layer>
</symbol>
</layer>
</symbol>
<symbol type="line" name="10" alpha="1" clip_to_extent="1" force_rhr="0">
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="line_color" value="91,101,112,255"/>
<Option type="QString" name="line_width" value="1"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="capstyle" value="flat"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="customdash_unit" value="MM"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="customDash">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="&#39;3.6;1.2;2.6;1.8;1.6;2.4&#39;"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="line_color" value="247,245,240,255"/>
<Option type="QString" name="line_width" value="0.6"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="capstyle" value="flat"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="customdash_unit" value="MM"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="customDash">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="&#39;3.6;1.2;2.6;1.8;1.6;2.4&#39;"/>
<Option type="int" name="type" value="3"/>
</Option>
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
<layer class="GeometryGenerator" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="SymbolType" value="Line"/>
<Option type="QString" name="geometryModifier" value="with_variable(&#39;points&#39;, nodes_to_points($geometry), make_line(geometry_n(@points, num_points($geometry) - 1), geometry_n(@points, num_points($geometry))))"/>
<Option type="QString" name="units" value="MapUnit"/>
</Option>
<symbol type="line" name="@10@2" alpha="1" clip_to_extent="1" force_rhr="0">
<layer class="MarkerLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="placements" value="lastvertex"/>
<Option type="QString" name="placement" value="lastvertex"/>
<Option type="QString" name="rotate" value="1"/>
</Option>
<symbol type="marker" name="@@10@2@0" alpha="1" clip_to_extent="1" force_rhr="0">
<layer class="SimpleMarker" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="angle" value="0"/>
<Option type="QString" name="size_unit" value="MM"/>
<Option type="QString" name="name" value="filled_arrowhead"/>
<Option type="QString" name="color" value="91,101,112,255"/>
<Option type="QString" name="outline_color" value="91,101,112,255"/>
<Option type="QString" name="size" value="3.4"/>
</Option>
</layer>
</symbol>
</layer>
</symbol>
</layer>
<layer class="MarkerLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="placements" value="centralpoint"/>
<Option type="QString" name="placement" value="centralpoint"/>
<Option type="QString" name="rotate" value="1"/>
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
<symbol type="marker" name="@10@3" alpha="1" clip_to_extent="1" force_rhr="0">
<layer class="SimpleMarker" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="angle" value="0"/>
<Option type="QString" name="size_unit" value="MM"/>
<Option type="QString" name="name" value="line"/>
<Option type="QString" name="color" value="200,16,46,255"/>
<Option type="QString" name="outline_color" value="200,16,46,255"/>
<Option type="QString" name="outline_width" value="1.2"/>
<Option type="QString" name="size" value="5"/>
</Option>
</layer>
</symbol>
</layer>
<layer class="MarkerLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="placements" value="centralpoint"/>
<Option type="QString" name="placement" value="centralpoint"/>
<Option type="QString" name="rotate" value="0"/>
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
<symbol type="marker" name="@10@4" alpha="1" clip_to_extent="1" force_rhr="0">
<layer class="FontMarker" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="font" value="sans-serif"/>
<Option type="QString" name="chr" value="?"/>
<Option type="QString" name="color" value="27,36,48,255"/>
<Option type="QString" name="size" value="7"/>
</Option>
</layer>
</symbol>
</layer>
</symbol>
<symbol type="line" name="11" alpha="1" clip_to_extent="1" force_rhr="0">
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="line_color" value="91,101,112,255"/>
<Option type="QString" name="line_width" value="1"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="capstyle" value="flat"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="customdash_unit" value="MM"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="customDash">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="&#39;10;0&#39;"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="line_color" value="247,245,240,255"/>
<Option type="QString" name="line_width" value="0.6"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="capstyle" value="flat"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="customdash_unit" value="MM"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="customDash">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="&#39;10;0&#39;"/>
<Option type="int" name="type" value="3"/>
</Option>
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
<layer class="GeometryGenerator" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="SymbolType" value="Line"/>
<Option type="QString" name="geometryModifier" value="with_variable(&#39;points&#39;, nodes_to_points($geometry), make_line(geometry_n(@points, num_points($geometry) - 1), geometry_n(@points, num_points($geometry))))"/>
<Option type="QString" name="units" value="MapUnit"/>
</Option>
<symbol type="line" name="@11@2" alpha="1" clip_to_extent="1" force_rhr="0">
<layer class="MarkerLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="placements" value="lastvertex"/>
<Option type="QString" name="placement" value="lastvertex"/>
<Option type="QString" name="rotate" value="1"/>
</Option>
<symbol type="marker" name="@@11@2@0" alpha="1" clip_to_extent="1" force_rhr="0">
<layer class="SimpleMarker" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="angle" value="0"/>
<Option type="QString" name="size_unit" value="MM"/>
<Option type="QString" name="name" value="filled_arrowhead"/>
<Option type="QString" name="color" value="91,101,112,255"/>
<Option type="QString" name="outline_color" value="91,101,112,255"/>
<Option type="QString" name="size" value="3.4"/>
</Option>
</layer>
</symbol>
</layer>
</symbol>
</layer>
<layer class="MarkerLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="placements" value="centralpoint"/>
<Option type="QString" name="placement" value="centralpoint"/>
<Option type="QString" name="rotate" value="1"/>
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
<symbol type="marker" name="@11@3" alpha="1" clip_to_extent="1" force_rhr="0">
<layer class="SimpleMarker" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="angle" value="0"/>
<Option type="QString" name="size_unit" value="MM"/>
<Option type="QString" name="name" value="line"/>
<Option type="QString" name="color" value="200,16,46,255"/>
<Option type="QString" name="outline_color" value="200,16,46,255"/>
<Option type="QString" name="outline_width" value="1.2"/>
<Option type="QString" name="size" value="5"/>
</Option>
</layer>
</symbol>
</layer>
<layer class="MarkerLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="placements" value="centralpoint"/>
<Option type="QString" name="placement" value="centralpoint"/>
<Option type="QString" name="rotate" value="0"/>
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
<symbol type="marker" name="@11@4" alpha="1" clip_to_extent="1" force_rhr="0">
<layer class="FontMarker" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="font" value="sans-serif"/>
<Option type="QString" name="chr" value="?"/>
<Option type="QString" name="color" value="27,36,48,255"/>
<Option type="QString" name="size" value="7"/>
</Option>
</layer>
</symbol>
</layer>
</symbol>
<symbol type="line" name="12" alpha="1" clip_to_extent="1" force_rhr="0">
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="line_color" value="91,101,112,255"/>
<Option type="QString" name="line_width" value="1"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="capstyle" value="flat"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="customdash_unit" value="MM"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="customDash">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="&#39;10;0&#39;"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="line_color" value="247,245,240,255"/>
<Option type="QString" name="line_width" value="0.6"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="capstyle" value="flat"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="customdash_unit" value="MM"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="customDash">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="&#39;10;0&#39;"/>
<Option type="int" name="type" value="3"/>
</Option>
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
<layer class="GeometryGenerator" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="SymbolType" value="Line"/>
<Option type="QString" name="geometryModifier" value="with_variable(&#39;points&#39;, nodes_to_points($geometry), make_line(geometry_n(@points, num_points($geometry) - 1), geometry_n(@points, num_points($geometry))))"/>
<Option type="QString" name="units" value="MapUnit"/>
</Option>
<symbol type="line" name="@12@2" alpha="1" clip_to_extent="1" force_rhr="0">
<layer class="MarkerLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="placements" value="lastvertex"/>
<Option type="QString" name="placement" value="lastvertex"/>
<Option type="QString" name="rotate" value="1"/>
</Option>
<symbol type="marker" name="@@12@2@0" alpha="1" clip_to_extent="1" force_rhr="0">
<layer class="SimpleMarker" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="angle" value="0"/>
<Option type="QString" name="size_unit" value="MM"/>
<Option type="QString" name="name" value="filled_arrowhead"/>
<Option type="QString" name="color" value="91,101,112,255"/>
<Option type="QString" name="outline_color" value="91,101,112,255"/>
<Option type="QString" name="size" value="3.4"/>
</Option>
</layer>
</symbol>
</layer>
</symbol>
</layer>
<layer class="MarkerLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="placements" value="centralpoint"/>
<Option type="QString" name="placement" value="centralpoint"/>
<Option type="QString" name="rotate" value="1"/>
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
<symbol type="marker" name="@12@3" alpha="1" clip_to_extent="1" force_rhr="0">
<layer class="SimpleMarker" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="angle" value="0"/>
<Option type="QString" name="size_unit" value="MM"/>
<Option type="QString" name="name" value="line"/>
<Option type="QString" name="color" value="200,16,46,255"/>
<Option type="QString" name="outline_color" value="200,16,46,255"/>
<Option type="QString" name="outline_width" value="1.2"/>
<Option type="QString" name="size" value="5"/>
</Option>
</layer>
</symbol>
</layer>
<layer class="MarkerLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="placements" value="centralpoint"/>
<Option type="QString" name="placement" value="centralpoint"/>
<Option type="QString" name="rotate" value="0"/>
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
<symbol type="marker" name="@12@4" alpha="1" clip_to_extent="1" force_rhr="0">
<layer class="FontMarker" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="font" value="sans-serif"/>
<Option type="QString" name="chr" value="?"/>
<Option type="QString" name="color" value="27,36,48,255"/>
<Option type="QString" name="size" value="7"/>
</Option>
</layer>
</symbol>
</layer>
</symbol>
<symbol type="line" name="13" alpha="1" clip_to_extent="1" force_rhr="0">
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="line_color" value="91,101,112,255"/>
<Option type="QString" name="line_width" value="1"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="capstyle" value="flat"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="customdash_unit" value="MM"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="customDash">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="&#39;2.4;1.8&#39;"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="line_color" value="247,245,240,255"/>
<Option type="QString" name="line_width" value="0.6"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="capstyle" value="flat"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="customdash_unit" value="MM"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="customDash">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="&#39;2.4;1.8&#39;"/>
<Option type="int" name="type" value="3"/>
</Option>
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
<layer class="GeometryGenerator" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="SymbolType" value="Line"/>
<Option type="QString" name="geometryModifier" value="with_variable(&#39;points&#39;, nodes_to_points($geometry), make_line(geometry_n(@points, num_points($geometry) - 1), geometry_n(@points, num_points($geometry))))"/>
<Option type="QString" name="units" value="MapUnit"/>
</Option>
<symbol type="line" name="@13@2" alpha="1" clip_to_extent="1" force_rhr="0">
<layer class="MarkerLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="placements" value="lastvertex"/>
<Option type="QString" name="placement" value="lastvertex"/>
<Option type="QString" name="rotate" value="1"/>
</Option>
<symbol type="marker" name="@@13@2@0" alpha="1" clip_to_extent="1" force_rhr="0">
<layer class="SimpleMarker" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="angle" value="0"/>
<Option type="QString" name="size_unit" value="MM"/>
<Option type="QString" name="name" value="filled_arrowhead"/>
<Option type="QString" name="color" value="91,101,112,255"/>
<Option type="QString" name="outline_color" value="91,101,112,255"/>
<Option type="QString" name="size" value="3.4"/>
</Option>
</layer>
</symbol>
</layer>
</symbol>
</layer>
<layer class="MarkerLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="placements" value="centralpoint"/>
<Option type="QString" name="placement" value="centralpoint"/>
<Option type="QString" name="rotate" value="1"/>
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
<symbol type="marker" name="@13@3" alpha="1" clip_to_extent="1" force_rhr="0">
<layer class="SimpleMarker" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="angle" value="0"/>
<Option type="QString" name="size_unit" value="MM"/>
<Option type="QString" name="name" value="line"/>
<Option type="QString" name="color" value="200,16,46,255"/>
<Option type="QString" name="outline_color" value="200,16,46,255"/>
<Option type="QString" name="outline_width" value="1.2"/>
<Option type="QString" name="size" value="5"/>
</Option>
</layer>
</symbol>
</layer>
<layer class="MarkerLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="placements" value="centralpoint"/>
<Option type="QString" name="placement" value="centralpoint"/>
<Option type="QString" name="rotate" value="0"/>
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
<symbol type="marker" name="@13@4" alpha="1" clip_to_extent="1" force_rhr="0">
<layer class="FontMarker" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="font" value="sans-serif"/>
<Option type="QString" name="chr" value="?"/>
<Option type="QString" name="color" value="27,36,48,255"/>
<Option type="QString" name="size" value="7"/>
</Option>
</layer>
</symbol>
</layer>
</symbol>
<symbol type="line" name="14" alpha="1" clip_to_extent="1" force_rhr="0">
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="line_color" value="91,101,112,255"/>
<Option type="QString" name="line_width" value="1"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="capstyle" value="flat"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="customdash_unit" value="MM"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="customDash">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="&#39;4;1.8&#39;"/>
<Option type="int" name="type" value="3"/>
</Option>
</Option>
<Option type="QString" name="type" value="collection"/>
</Option>
</data_defined_properties>
</layer>
<layer class="SimpleLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="line_color" value="247,245,240,255"/>
<Option type="QString" name="line_width" value="0.6"/>
<Option type="QString" name="line_width_unit" value="MM"/>
<Option type="QString" name="line_style" value="solid"/>
<Option type="QString" name="capstyle" value="flat"/>
<Option type="QString" name="joinstyle" value="round"/>
<Option type="QString" name="customdash_unit" value="MM"/>
</Option>
<data_defined_properties>
<Option type="Map">
<Option type="QString" name="name" value=""/>
<Option type="Map" name="properties">
<Option type="Map" name="customDash">
<Option type="bool" name="active" value="true"/>
<Option type="QString" name="expression" value="&#39;4;1.8&#39;"/>
<Option type="int" name="type" value="3"/>
</Option>
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
<layer class="GeometryGenerator" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="SymbolType" value="Line"/>
<Option type="QString" name="geometryModifier" value="with_variable(&#39;points&#39;, nodes_to_points($geometry), make_line(geometry_n(@points, num_points($geometry) - 1), geometry_n(@points, num_points($geometry))))"/>
<Option type="QString" name="units" value="MapUnit"/>
</Option>
<symbol type="line" name="@14@2" alpha="1" clip_to_extent="1" force_rhr="0">
<layer class="MarkerLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="placements" value="lastvertex"/>
<Option type="QString" name="placement" value="lastvertex"/>
<Option type="QString" name="rotate" value="1"/>
</Option>
<symbol type="marker" name="@@14@2@0" alpha="1" clip_to_extent="1" force_rhr="0">
<layer class="SimpleMarker" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="angle" value="0"/>
<Option type="QString" name="size_unit" value="MM"/>
<Option type="QString" name="name" value="filled_arrowhead"/>
<Option type="QString" name="color" value="91,101,112,255"/>
<Option type="QString" name="outline_color" value="91,101,112,255"/>
<Option type="QString" name="size" value="3.4"/>
</Option>
</layer>
</symbol>
</layer>
</symbol>
</layer>
<layer class="MarkerLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="placements" value="centralpoint"/>
<Option type="QString" name="placement" value="centralpoint"/>
<Option type="QString" name="rotate" value="1"/>
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
<symbol type="marker" name="@14@3" alpha="1" clip_to_extent="1" force_rhr="0">
<layer class="SimpleMarker" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="angle" value="0"/>
<Option type="QString" name="size_unit" value="MM"/>
<Option type="QString" name="name" value="line"/>
<Option type="QString" name="color" value="200,16,46,255"/>
<Option type="QString" name="outline_color" value="200,16,46,255"/>
<Option type="QString" name="outline_width" value="1.2"/>
<Option type="QString" name="size" value="5"/>
</Option>
</layer>
</symbol>
</layer>
<layer class="MarkerLine" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="placements" value="centralpoint"/>
<Option type="QString" name="placement" value="centralpoint"/>
<Option type="QString" name="rotate" value="0"/>
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
<symbol type="marker" name="@14@4" alpha="1" clip_to_extent="1" force_rhr="0">
<layer class="FontMarker" enabled="1" locked="0" pass="0">
<Option type="Map">
<Option type="QString" name="font" value="sans-serif"/>
<Option type="QString" name="chr" value="?"/>
<Option type="QString" name="color" value="27,36,48,255"/>
<Option type="QString" name="size" value="7"/>
</Option>
</layer>
</symbol>
</layer>
</symbol>
</symbols>
</renderer-v2>
</qgis>
