package org.halfpastfour.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.halfpastfour.engagement.DosePeriod;
import org.halfpastfour.engagement.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the database refuses of a plan and of the life of a case, whoever writes it. */
class PlanConstraintsDbTest {

    private CaseScene scene;

    @BeforeEach
    void aPlan() {
        scene = new CaseScene();
        CaseScene.Desk desk = scene.by(scene.caseworker("caseworker"));
        InterventionId unused = desk.expecting(desk.open("C-1", null), Stream.COURSE, 3, DosePeriod.WEEK);
        assertThat(unused).isNotNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            goal_domain_known            | goal SET domain = 'SOCIAL'
            goal_state_known             | goal SET state = 'OPEN'
            goal_levels_five             | goal SET levels = '{a}'
            goal_judged_with_day         | goal SET levels = '{a,b,c,d,e}', attainment = 1
            goal_judged_by_levels        | goal SET attainment = 1, judged_on = date '2026-11-24'
            goal_superseded_later        | goal SET superseded_at = created_at - interval '1 day'
            intervention_stream_known    | intervention SET stream = 'SPORT'
            intervention_service_named   | intervention SET responsible = 'OUTSIDE_SERVICE'
            intervention_number_positive | intervention SET number = 0
            care_plan_superseded         | care_plan SET superseded_at = created_at
            client_closed_with_day       | client SET state = 'CLOSED'
            client_paused_while_open     | client SET state = 'CLOSED', closed_on = date '2026-11-24', paused_until = date '2026-11-24'
            """)
    void refuses(String constraint, String change) {
        assertThatThrownBy(() -> scene.sql("UPDATE casework." + change))
                .rootCause()
                .hasMessageContaining("ERROR: new row for relation \"" + change.substring(0, change.indexOf(' '))
                        + "\" violates check constraint \"" + constraint + "\"");
    }

    @Test
    void oneVersionOfAnInterventionIsInForce() {
        assertThatThrownBy(() -> scene.sql("""
                INSERT INTO casework.intervention (id, client_id, intervention_key, number, goal_key, stream, wording, dose_count,
                    dose_period, starts_on, ends_on, created_by, created_at)
                SELECT uuidv7(), client_id, intervention_key, 2, goal_key, stream, wording, 1, 'WEEK', starts_on, ends_on,
                    created_by, created_at FROM casework.intervention""")).rootCause().hasMessageContaining("intervention_current_key");
    }
}
