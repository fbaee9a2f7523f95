import type { ClassCopyMessages } from "../messages/class-copy.ts";

export const classCopy: ClassCopyMessages = {
  heading: "인터넷이 없는 교실을 위해",
  line: "지도, 근거, 투어, 발표 노트, 학습지, 모든 언어가 파일 하나에 들어 있습니다. 저장해서 USB에 담아 가고, 두 번 클릭해 여세요.",
  save: "수업용 사본 저장",
  notStarted:
    "이 브라우저는 오래되어 이 파일의 대화형 지도를 보여 주지 못합니다. Chrome·Edge 102, Firefox 115, Safari 16.4 이상이 필요합니다. 아래 목록에 같은 항목이 있습니다.",
  storyIsHere: "이 이야기의 대화형 지도는 이 학습지를 인쇄한 파일에 있습니다.",
};
