package org.halfpastfour.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What was signed reads the same years later, to the letter: another way to write it would be another hash. */
class ReviewTextTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 30);
    private static final UUID GOAL = new UUID(2, 1);

    private static final ReviewContent CONTENT = new ReviewContent(
            ReviewContent.FORM,
            new UUID(1, 1),
            new UUID(1, 2),
            "YZ-2026-017",
            "张三",
            "500103",
            2,
            LocalDate.of(2026, 7, 1),
            DAY,
            new ReviewBasis(
                    List.of(new StandingGoal(
                            GOAL,
                            3,
                            GoalDomain.FAMILY,
                            "每周一起吃三次晚饭",
                            List.of("从不", "偶尔", "每周三次", "几乎每天", "每天"),
                            GoalState.IMPROVING,
                            new Judgement(0, LocalDate.of(2026, 6, 30)))),
                    List.of(new CountedContacts(ContactKind.HOME_VISIT, 2, 3, 1)),
                    List.of(new ReviewedEvent(CaseEventKind.PAUSED, LocalDate.of(2026, 8, 3), DAY))),
            List.of(new ReviewedGoal(GOAL, GoalState.SUSTAINING, 1, "每周四次")),
            "平稳",
            LocalDate.of(2026, 12, 31),
            5,
            "ab".repeat(32),
            new ReviewContent.Hand(new UUID(3, 1), "周敏", Instant.parse("2026-10-01T02:00:00Z")),
            new ReviewContent.Hand(new UUID(3, 2), "唐建华", Instant.parse("2026-10-02T02:00:00Z")));

    private static final String GOLDEN = """
            {"form":1,"review":"00000000-0000-0001-0000-000000000001","client":"00000000-0000-0001-0000-000000000002",\
            "caseNumber":"YZ-2026-017","name":"张三","district":"500103","number":2,"from":"2026-07-01","to":"2026-09-30",\
            "basis":{"goals":[{"goal":"00000000-0000-0002-0000-000000000001","number":3,"domain":"FAMILY",\
            "wording":"每周一起吃三次晚饭","levels":["从不","偶尔","每周三次","几乎每天","每天"],"state":"IMPROVING",\
            "judgement":{"attainment":0,"on":"2026-06-30"}}],\
            "contacts":[{"kind":"HOME_VISIT","made":2,"due":3,"missed":1}],\
            "events":[{"kind":"PAUSED","on":"2026-08-03","until":"2026-09-30"}]},\
            "judgements":[{"goal":"00000000-0000-0002-0000-000000000001","state":"SUSTAINING","attainment":1,"why":"每周四次"}],\
            "summary":"平稳","nextOn":"2026-12-31","formulaVersion":5,\
            "figures":"abababababababababababababababababababababababababababababababab",\
            "written":{"account":"00000000-0000-0003-0000-000000000001","name":"周敏","at":"2026-10-01T02:00:00Z"},\
            "signed":{"account":"00000000-0000-0003-0000-000000000002","name":"唐建华","at":"2026-10-02T02:00:00Z"}}""";

    @Test
    void theTextIsTheSameToTheLetter() {
        assertThat(ReviewText.write(CONTENT)).isEqualTo(GOLDEN);
    }

    @Test
    void whatIsReadIsWhatWasWritten() {
        assertThat(ReviewText.content(GOLDEN)).isEqualTo(CONTENT);
    }

    @Test
    void theHashIsOfTheTextAndTheHashBefore() {
        assertThat(ReviewHash.of(ReviewHash.NONE, GOLDEN))
                .isEqualTo("09bd3aadb01d6996a98f01fded963bd8d723e6561d5a3d0991cbba2c37a18a77")
                .isNotEqualTo(ReviewHash.of("1" + ReviewHash.NONE.substring(1), GOLDEN));
    }
}
