package org.halfpastfour.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpacingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {} 还没到          | 李小明     | 李小明还没到
            {} 还没到          | Anna       | Anna 还没到
            取消 {} 的预约     | 李小明     | 取消李小明的预约
            取消 {} 的预约     | 16:30      | 取消 16:30 的预约
            共 {} 场           | 14         | 共 14 场
            {} 的“绘画”        | 12月1日    | 12月1日的“绘画”
            {} 起              | 16:30 周二 | 16:30 周二起
            请先问 {}。        | 李 明      | 请先问李 明。
            周二 {}            | 12月1日    | 周二 12月1日
            为{}确认           | Anna       | 为Anna确认
            排队 {} ，前面还有 | 李小明     | 排队李小明，前面还有
            """)
    void setsNoBlankWhereChineseMeetsChinese(String text, String filling, String said) {
        assertThat(Spacing.close(text.replace("{}", Spacing.filling(filling)))).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({"李小明,周二 12月1日,取消李小明周二 12月1日的课", "Anna,16:30,取消 Anna 16:30 的课"})
    void judgesEachOfTwoGapsBesideEachOther(String name, String when, String said) {
        String text = "取消 " + Spacing.filling(name) + " " + Spacing.filling(when) + " 的课";
        assertThat(Spacing.close(text)).isEqualTo(said);
    }
}
