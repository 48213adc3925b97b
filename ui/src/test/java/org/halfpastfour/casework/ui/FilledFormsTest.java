package org.halfpastfour.casework.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.halfpastfour.casework.ui.CaseSamples.CLOCK;
import static org.halfpastfour.casework.ui.CaseSamples.GOAL;
import static org.halfpastfour.casework.ui.CaseSamples.HOUSEHOLD;
import static org.halfpastfour.casework.ui.CaseSamples.TODAY;
import static org.halfpastfour.casework.ui.CaseSamples.all;
import static org.halfpastfour.casework.ui.CaseSamples.dialogs;
import static org.halfpastfour.casework.ui.CaseSamples.family;
import static org.halfpastfour.casework.ui.CaseSamples.plan;
import static org.halfpastfour.casework.ui.CaseSamples.plans;
import static org.halfpastfour.casework.ui.CaseSamples.words;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.casework.AgreementView;
import org.halfpastfour.casework.CaseHandOvers;
import org.halfpastfour.casework.CaseView;
import org.halfpastfour.casework.CaseloadWord;
import org.halfpastfour.casework.ChecklistItem;
import org.halfpastfour.casework.ClientId;
import org.halfpastfour.casework.CountedRepair;
import org.halfpastfour.casework.FamilyRepairs;
import org.halfpastfour.casework.GoalDomain;
import org.halfpastfour.casework.GoalState;
import org.halfpastfour.casework.HandOverEffects;
import org.halfpastfour.casework.MarkRepair;
import org.halfpastfour.casework.NoteId;
import org.halfpastfour.casework.NoteView;
import org.halfpastfour.casework.PersonMark;
import org.halfpastfour.casework.RepairId;
import org.halfpastfour.casework.RepairModel;
import org.halfpastfour.casework.RepairPerson;
import org.halfpastfour.casework.RepairState;
import org.halfpastfour.casework.RepairView;
import org.halfpastfour.casework.ResponsibleKind;
import org.halfpastfour.casework.WorkerLoad;
import org.halfpastfour.engagement.DosePeriod;
import org.halfpastfour.testing.OpenPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every form of the case side that changes something which stands is filled with what stands. */
@ExtendWith(OpenPage.class)
class FilledFormsTest {

    private static final Runnable NOTHING = () -> {};
    private static final AgreementView AGREED = new AgreementView(LocalDate.of(2024, 3, 1), LocalDate.of(2027, 2, 28));
    private static final CaseView WITH_ALL = family(plan(LocalDate.of(2026, 12, 8)), AGREED);
    private static final List<RepairPerson> MARKED = List.of(
            new RepairPerson(new UUID(6, 1), "张三", true, false, 2),
            new RepairPerson(new UUID(6, 2), "王小明", false, true, null),
            new RepairPerson(new UUID(6, 3), "王奶奶", null, false, null));

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void isFilledWithWhatStands(String what, Supplier<CaseFormDialog> form, List<Object> values) {
        assertThat(values(form.get())).as(what).isEqualTo(values);
    }

    static Stream<Arguments> forms() {
        NoteView note = new NoteView(new NoteId(new UUID(7, 1)), CLOCK.instant(), "母亲说孩子话多了", null);
        return Stream.of(
                form(
                        "the plan with its review",
                        () -> plans().change(WITH_ALL, plan(LocalDate.of(2026, 12, 8)), NOTHING),
                        LocalDate.of(2026, 9, 1),
                        LocalDate.of(2026, 12, 8),
                        ""),
                form(
                        "a plan whose review is overdue",
                        () -> plans().change(WITH_ALL, plan(LocalDate.of(2026, 11, 1)), NOTHING),
                        LocalDate.of(2026, 9, 1),
                        LocalDate.of(2026, 11, 1),
                        ""),
                form(
                        "a first plan, of which nothing stands",
                        () -> plans().make(family(null, null), NOTHING),
                        null,
                        TODAY,
                        LocalDate.of(2027, 2, 24)),
                form(
                        "a goal",
                        () -> plans().changeGoal(GOAL, NOTHING),
                        GoalState.ACHIEVED,
                        1,
                        TODAY.minusDays(5),
                        GoalDomain.PARENTING,
                        "每周一起吃三次晚饭",
                        "每天",
                        "几乎每天",
                        "每周三次",
                        "偶尔",
                        "从不",
                        ""),
                form(
                        "an intervention",
                        () -> plans().changeIntervention(GOAL.interventions().getFirst(), NOTHING),
                        org.halfpastfour.engagement.Stream.FAMILY_REPAIR,
                        "两周一次家庭会谈",
                        8,
                        DosePeriod.IN_ALL,
                        TODAY.minusDays(60),
                        TODAY.plusDays(60),
                        ResponsibleKind.FACILITATOR,
                        "陈老师",
                        ""),
                form(
                        "an agreement that goes on after the one that stands",
                        () -> dialogs().agreement(WITH_ALL, NOTHING),
                        LocalDate.of(2027, 3, 1),
                        LocalDate.of(2030, 2, 28)),
                form(
                        "an agreement after one that is over",
                        () -> dialogs()
                                .agreement(
                                        family(null, new AgreementView(TODAY.minusYears(3), TODAY.minusDays(1))),
                                        NOTHING),
                        TODAY,
                        LocalDate.of(2029, 11, 23)),
                form(
                        "a consent after the one that ran out",
                        () -> dialogs().consent(WITH_ALL, HOUSEHOLD, NOTHING),
                        "",
                        LocalDate.of(2026, 11, 11),
                        null),
                form("the correction of a note", () -> dialogs().note(WITH_ALL, note, NOTHING), "母亲说孩子话多了"));
    }

    @Test
    void theFormOfAnAgreementSaysTheOneThatStands() {
        assertThat(all(dialogs().agreement(WITH_ALL, NOTHING), Paragraph.class).map(Paragraph::getText))
                .anySatisfy(text -> assertThat(text).contains("2024年3月1日", "2027年2月28日"));
    }

    @Test
    void theHandOverSaysWhoHasTheCase() {
        CaseHandOvers handOvers = new CaseHandOvers() {
            @Override
            public List<WorkerLoad> colleagues(ClientId client) {
                return List.of(new WorkerLoad(
                        AccountId.of(new UUID(8, 1)), "周社工", "500103", "大溪沟社工点", 32, CaseloadWord.WITHIN));
            }

            @Override
            public HandOverEffects effects(ClientId client) {
                return new HandOverEffects(1, 1, 2, 0, 0);
            }
        };
        assertThat(all(new HandOverDialog(handOvers, dialogs(), words()).of(WITH_ALL, NOTHING), Paragraph.class)
                        .map(Paragraph::getText))
                .anySatisfy(text -> assertThat(text).contains("李社工"));
    }

    /** Who was never marked is not marked by the way when something else is corrected. */
    @Test
    void aCorrectionOfWhoCameSendsWhatStandsAndNothingMore() {
        List<MarkRepair> sent = new ArrayList<>();
        mark(repair(RepairState.HELD, MARKED), sent);
        assertThat(sent).singleElement().satisfies(command -> {
            assertThat(command.marks())
                    .containsExactly(
                            new PersonMark(new UUID(6, 1), true, false, 2),
                            new PersonMark(new UUID(6, 2), false, true, null));
            assertThat(command.checklist()).containsExactly(ChecklistItem.EVERYONE_HEARD);
            assertThat(command.note()).isEqualTo("谈得很好");
        });
    }

    @Test
    void atTheFirstMarkEverybodyIsTakenToHaveCome() {
        List<MarkRepair> sent = new ArrayList<>();
        mark(repair(RepairState.PLANNED, List.of(MARKED.getLast())), sent);
        assertThat(sent.getFirst().marks()).containsExactly(new PersonMark(new UUID(6, 3), true, false, null));
    }

    private static void mark(RepairView repair, List<MarkRepair> sent) {
        FamilyRepairs repairs = new FamilyRepairs() {
            @Override
            public CountedRepair mark(MarkRepair command) {
                sent.add(command);
                return new CountedRepair(null, List.of());
            }
        };
        new MarkDialog(WITH_ALL, repair, repairs, dialogs(), words(), NOTHING).send();
    }

    private static RepairView repair(RepairState state, List<RepairPerson> persons) {
        return new RepairView(
                new RepairId(new UUID(9, 1)),
                WITH_ALL.id(),
                null,
                "大溪沟青少年之家",
                "活动室",
                CLOCK.instant(),
                CLOCK.instant().plusSeconds(3600),
                RepairModel.SINGLE_FAMILY,
                state,
                false,
                null,
                Set.of(ChecklistItem.EVERYONE_HEARD),
                "谈得很好",
                persons,
                null,
                null);
    }

    private static Arguments form(String what, Supplier<CaseFormDialog> form, Object... values) {
        return Arguments.of(what, form, Arrays.asList(values));
    }

    private static List<Object> values(CaseFormDialog form) {
        List<Object> values = new ArrayList<>();
        all(form, HasValue.class).forEach(field -> values.add(field.getValue()));
        return values;
    }
}
