import type { GlossaryMessages } from "../messages/glossary.ts";

export const glossary: GlossaryMessages = {
  heading: "용어",
  line: "패널에서 용어가 처음 나오는 곳에 밑줄이 있습니다. 누르면 뜻이 열립니다.",
  terms: {
    gigafactory: {
      name: "기가팩토리",
      forms: ["기가팩토리"],
      meaning: "연간 생산 능력을 기가와트시(GWh) 단위로 따지는 대형 배터리 공장.",
    },
    "traction battery": {
      name: "구동용 배터리",
      forms: ["구동용 배터리", "구동 배터리"],
      meaning: "전기차를 움직이는 충전식 배터리.",
    },
    "lithium-ion battery": {
      name: "리튬이온 배터리",
      forms: ["리튬이온 배터리", "리튬이온 전지"],
      meaning: "두 전극 사이에서 리튬 이온이 오가며 작동하는 충전식 배터리.",
    },
    GWh: {
      name: "GWh(기가와트시)",
      forms: ["기가와트시"],
      meaning:
        "100만 킬로와트시. 배터리 공장에서는 일정 기간에 만든 배터리가 저장할 수 있는 에너지의 합을 뜻한다.",
    },
    capacity: {
      name: "생산 능력",
      forms: ["생산 능력", "생산능력"],
      meaning: "공장이 일정 기간에 만들 수 있는 최대량. 실제로는 훨씬 적게 만들었을 수 있다(생산 실적 참조).",
    },
    output: {
      name: "생산 실적",
      forms: ["생산 실적", "생산실적", "생산량"],
      meaning: "공장이 일정 기간에 실제로 만든 양. 만들 수 있는 양(생산 능력)과는 다르다.",
    },
    "planned output": {
      name: "생산 계획",
      forms: ["생산 계획"],
      meaning: "앞으로 만들 예정인 양. 지금 만들고 있다는 뜻이 아니다.",
    },
    "rare earths": {
      name: "희토류",
      forms: ["희토류"],
      meaning: "17가지 금속 원소의 묶음. 일부는 전기 모터의 강한 자석에 쓰인다.",
    },
    onshoring: {
      name: "온쇼어링",
      forms: ["온쇼어링"],
      meaning: "수입하던 물건의 생산을 그 물건을 쓰는 나라 안으로 옮기는 것.",
    },
    "joint venture": {
      name: "합작",
      forms: ["합작"],
      meaning: "둘 이상의 기업이 함께 소유하고 운영하는 회사 또는 그런 방식.",
    },
    stake: {
      name: "지분",
      forms: ["지분"],
      meaning: "어떤 회사에서 누군가가 소유한 몫. 소수 지분만으로는 경영권을 갖지 못한다.",
    },
    "memorandum of understanding": {
      name: "양해각서",
      forms: ["양해각서"],
      meaning: "당사자들의 뜻을 적은 문서. 대체로 계약과 달리 법적 구속력이 없다.",
    },
    "restrictive measure": {
      name: "제한 조치, 제재",
      forms: ["제한 조치", "제재"],
      meaning: "다른 나라나 기업, 개인과의 교역이나 거래를 국가가 막거나 제한하는 규정.",
    },
  },
};
