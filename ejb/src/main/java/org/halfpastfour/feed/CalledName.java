package org.halfpastfour.feed;

import java.util.Set;

/** The name by which a child is called: a Chinese one without its surname, any other up to the first gap. */
final class CalledName {

    private static final Set<String> SURNAMES_OF_TWO = Set.of(
            "欧阳", "歐陽", "司马", "司馬", "上官", "诸葛", "諸葛", "东方", "東方", "皇甫", "尉迟", "尉遲", "公孙", "公孫", "令狐", "夏侯", "慕容", "司徒",
            "端木", "长孙", "長孫", "宇文", "轩辕", "軒轅", "南宫", "南宮", "独孤", "獨孤", "百里", "东郭", "呼延", "澹台", "申屠", "太史", "钟离", "鍾離");
    private static final int LONGEST_CHINESE = 4;

    private CalledName() {}

    static String of(String name) {
        int[] signs = name.codePoints().toArray();
        boolean chinese = signs.length > 1
                && signs.length <= LONGEST_CHINESE
                && name.codePoints().allMatch(Character::isIdeographic);
        return chinese ? withoutSurname(signs) : name.split("[ ·•‧]", 2)[0];
    }

    private static String withoutSurname(int[] signs) {
        boolean two = signs.length > 2 && SURNAMES_OF_TWO.contains(new String(signs, 0, 2));
        int surname = two ? 2 : 1;
        return new String(signs, surname, signs.length - surname);
    }
}
