package org.halfpastfour.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.halfpastfour.shared.BothLanguages;
import org.junit.jupiter.api.Test;

/** The ways of family repair that come with the product. */
class RepairTemplatesDbTest extends GroupScene {

    @Test
    void theWaysAreThereWithAllTheirMeetings() {
        List<GroupOutline> outlines = outlines();
        assertThat(outlines).extracting(each -> each.steps().size()).containsExactly(14, 7, 16, 11, 4, 8, 12);
        assertThat(outlines).extracting(GroupOutline::leaders).containsExactly(3, 3, 3, 2, 1, 2, 1);
        assertThat(outlines).extracting(GroupOutline::most).containsExactly(8, 8, 8, 8, 1, 12, 16);
        assertThat(outlines.getFirst().steps()).allMatch(step -> step.minutes() == 120);
        assertThat(outlines.get(2).stages().getFirst().parts())
                .filteredOn(part -> part.kind() == GroupPartKind.CHILDREN)
                .extracting(GroupPart::from)
                .containsExactly(4, 8, 11, 14);
        assertThat(outlines.get(3).steps().getLast().gap()).isEqualTo(84);
    }

    @Test
    void atMostEightFamiliesOrSixteenClientsMakeAGroup() {
        assertThat(sized(GroupKind.FAMILIES, 8).most()).isEqualTo(8);
        assertThatThrownBy(() -> sized(GroupKind.FAMILIES, 9)).hasMessageContaining("most");
        assertThat(sized(GroupKind.PEERS, 16).most()).isEqualTo(16);
        assertThatThrownBy(() -> sized(GroupKind.PEERS, 17)).hasMessageContaining("most");
    }

    private static GroupOutline sized(GroupKind kind, int most) {
        BothLanguages words = new BothLanguages("周", "week");
        GroupStage stage = new GroupStage(words, 1, 60, 7, 0, 1, false, List.of(), List.of(words));
        return new GroupOutline(kind, words, words, 1, most, 1, List.of(stage));
    }

    @Test
    void everyWordOfThemIsThereInBothLanguages() {
        for (GroupOutline outline : outlines()) {
            assertThat(List.of(outline.name(), outline.about())).allSatisfy(RepairTemplatesDbTest::isInBoth);
            for (GroupStage stage : outline.stages()) {
                isInBoth(stage.name());
                assertThat(stage.checklist()).isNotEmpty().allSatisfy(RepairTemplatesDbTest::isInBoth);
            }
        }
    }

    private static void isInBoth(BothLanguages words) {
        assertThat(words.zh()).isNotBlank();
        assertThat(words.en()).isNotBlank().isNotEqualTo(words.zh());
    }

    private List<GroupOutline> outlines() {
        return desk.ask(() -> desk.get(RepairGroups.class).choices()).templates().stream()
                .map(RepairTemplateView::outline)
                .toList();
    }
}
