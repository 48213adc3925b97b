package org.halfpastfour.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeerPathRuleTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final UUID WROTE = new UUID(1, 1);
    private static final UUID OTHER = new UUID(1, 2);

    /** How many are passed, each on the day of DAY; then what is asked, how many days later, and by whom. */
    @ParameterizedTest
    @CsvSource({
        "0, AGREEMENT, 0, WROTE, ",
        "0, WISH, 0, WROTE, PEER_GATE_NOT_NEXT",
        "0, PROBATION, 9, OTHER, PEER_GATE_NOT_NEXT",
        "1, AGREEMENT, 1, WROTE, PEER_GATE_NOT_NEXT",
        "1, WISH, 0, WROTE, ",
        "1, WISH, -1, WROTE, PEER_GATE_TOO_EARLY",
        "1, APPROVAL, 1, OTHER, PEER_GATE_NOT_NEXT",
        "2, APPROVAL, 1, WROTE, PEER_GATE_BY_ANOTHER",
        "2, APPROVAL, 1, OTHER, ",
        "2, TRAINING, 1, OTHER, PEER_GATE_NOT_NEXT",
        "3, TRAINING, 1, WROTE, ",
        "4, PROBATION, 1, WROTE, ",
        "4, PROBATION, -1, WROTE, PEER_GATE_TOO_EARLY",
        "5, PROBATION, 1, OTHER, PEER_GATE_NOT_NEXT",
    })
    void gatesArePassedInOrder(int passed, PeerGate asked, int later, String by, CaseError refusal) {
        List<PeerPathRule.Step> steps = Arrays.stream(PeerGate.values())
                .limit(passed)
                .map(gate -> new PeerPathRule.Step(gate, DAY, gate == PeerGate.APPROVAL ? OTHER : WROTE))
                .toList();
        var step = new PeerPathRule.Step(asked, DAY.plusDays(later), by.equals("WROTE") ? WROTE : OTHER);
        assertThat(PeerPathRule.refusal(steps, step).orElse(null)).isEqualTo(refusal);
    }

    /** Whatever is asked in whichever order, what was let through is the beginning of the gates. */
    @Property(tries = 200)
    void whatIsLetThroughIsInOrder(
            @ForAll @Size(max = 30) List<PeerGate> asked, @ForAll @IntRange(max = 1) int approver) {
        var passed = new java.util.ArrayList<PeerPathRule.Step>();
        for (PeerGate gate : asked) {
            UUID by = gate == PeerGate.APPROVAL && approver == 1 ? OTHER : WROTE;
            var step = new PeerPathRule.Step(gate, DAY, by);
            if (PeerPathRule.refusal(passed, step).isEmpty()) {
                passed.add(step);
            }
        }
        List<PeerGate> gates = passed.stream().map(PeerPathRule.Step::gate).toList();
        assertThat(gates).isEqualTo(List.of(PeerGate.values()).subList(0, gates.size()));
        assertThat(new HashSet<>(gates)).hasSameSizeAs(gates);
        assertThat(gates.contains(PeerGate.APPROVAL)).isEqualTo(approver == 1 && gates.size() > 2);
    }

    @ParameterizedTest
    @CsvSource({
        // from, to, how it stands, months, whether
        "2024-11-24, 2027-11-23, IN_GOOD_STANDING, 24, true",
        "2024-11-25, 2027-11-24, IN_GOOD_STANDING, 24, false",
        "2024-11-24, 2026-11-24, IN_GOOD_STANDING, 24, true",
        "2023-11-24, 2026-11-23, IN_GOOD_STANDING, 24, false",
        "2023-11-24, 2026-11-23, COMPLETED, 24, true",
        "2023-11-24, 2026-11-24, COMPLETED, 24, false",
        "2026-11-24, 2027-11-24, IN_GOOD_STANDING, 0, true",
    })
    void anAgreementIsAsItIsSaidToBe(LocalDate from, LocalDate to, PeerStanding standing, int months, boolean stands) {
        assertThat(PeerPathRule.stands(from, to, standing, DAY, months)).isEqualTo(stands);
    }
}
