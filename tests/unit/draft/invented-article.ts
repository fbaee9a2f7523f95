/** An invented article about real places: what its companies do in it, nobody has done. */
export const ARTICLE = `Lakeside Cell to build battery plant in Nagykanizsa

3 February 2025

Lakeside Cell plans to build a battery cell plant in Nagykanizsa, Hungary, with an annual capacity of 20 GWh. Production is to start in 2027.

The company signed a supply agreement with Fjord Motors in January 2025. In 2024, Lakeside Cell acquired a 34.5 percent stake in Norrvik Minerals.

China has banned exports of graphite to Hungary since December 2024, according to the Lake Post.

Lakeside Cell pays 1,200 people of the region, among them pupils of Alpine Trucks.

Subscribe to our newsletter
`;
