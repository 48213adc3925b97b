package org.halfpastfour.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LoggedPlanTest {

    private static final String LOG = """
            2026-11-29 08:00:00.000 UTC [17] hpf_app LOG:  something else
            2026-11-29 08:00:00.000 UTC [17] hpf_app LOG:  duration: 0.412 ms  plan:
            \t{
            \t  "Query Text": "select b.id\\n from programme.booking b where b.session_id=$1",
            \t  "Plan": {
            \t    "Node Type": "Nested Loop",
            \t    "Plans": [
            \t      {"Node Type": "Index Only Scan", "Relation Name": "booking", "Index Name": "booking_session_idx"},
            \t      {"Node Type": "Hash", "Plans": [{"Node Type": "Seq Scan", "Relation Name": "party"}]}
            \t    ]
            \t  }
            \t}
            2026-11-29 08:00:01.000 UTC [18] hpf_app WARNING:  a line of several
            \tthat is no plan
            2026-11-29 08:00:01.000 UTC [18] hpf_app LOG:  duration: 0.010 ms  plan:
            \t{"Query Text": "select 1", "Plan": {"Node Type": "Bitmap Heap Scan", "Relation Name": "booking", "Plans": [
            \t  {"Node Type": "Bitmap Index Scan", "Index Name": "booking_pkey"}]}}""";

    private final List<LoggedPlan> plans = LoggedPlan.in(LOG.lines());

    @Test
    void findsEachPlanWithItsQuestionInALine() {
        assertThat(plans)
                .extracting(LoggedPlan::question)
                .containsExactly("select b.id from programme.booking b where b.session_id=$1", "select 1");
    }

    @Test
    void saysWhichTablesWereReadWhole() {
        assertThat(plans.getFirst().readWhole()).containsExactly("party");
        assertThat(plans.getLast().readWhole()).isEmpty();
    }

    @Test
    void saysWhichIndexesWereUsed() {
        assertThat(plans.getFirst().indexes()).containsExactly("booking_session_idx");
        assertThat(plans.getLast().indexes()).containsExactly("booking_pkey");
    }
}
