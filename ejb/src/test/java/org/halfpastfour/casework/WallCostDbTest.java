package org.halfpastfour.casework;

import static org.assertj.core.api.Assertions.assertThat;

import org.halfpastfour.account.AccountId;
import org.halfpastfour.shared.PageRequest;
import org.halfpastfour.testing.TestJpa;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How often the wall is asked: for each statement, and not for each row. Counted by the database, on no clock. */
class WallCostDbTest {

    private CaseScene scene;
    private CaseScene.Desk head;
    private AccountId caseworker;
    private ManyCases cases;

    @BeforeEach
    void aSupervisor() {
        scene = new CaseScene();
        scene.sql("DROP SCHEMA IF EXISTS measured CASCADE");
        scene.sql("CREATE SCHEMA measured");
        scene.sql("""
                CREATE FUNCTION measured.calls() RETURNS bigint LANGUAGE sql VOLATILE SECURITY DEFINER AS
                $$ SELECT coalesce(sum(calls), 0)::bigint FROM pg_stat_xact_user_functions WHERE schemaname IN ('casework', 'wall') $$""");
        scene.sql("""
                CREATE FUNCTION measured.which() RETURNS text LANGUAGE sql VOLATILE SECURITY DEFINER AS
                $$ SELECT string_agg(format('%s %s', funcname, calls), ', ' ORDER BY calls DESC) FROM pg_stat_xact_user_functions
                   WHERE schemaname IN ('casework', 'wall') $$""");
        scene.sql("GRANT USAGE ON SCHEMA measured TO hpf_app");
        head = scene.bySupervisor(scene.supervisor("supervisor", CaseScene.DISTRICT), CaseScene.DISTRICT);
        caseworker = scene.caseworker("caseworker");
        cases = new ManyCases(scene);
        cases.days();
    }

    @AfterAll
    static void countNoMore() {
        new CaseScene().sql("DROP SCHEMA IF EXISTS measured CASCADE");
    }

    @Test
    void aListOfFourHundredAsksTheWallAsOftenAsOneOfTen() {
        cases.of(caseworker, 0, 10);
        long ten = calls(() -> assertThat(district().total()).isEqualTo(10));
        cases.of(caseworker, 10, 400);
        long fourHundred = calls(() -> {
            CaseloadPage page = district();
            assertThat(page.total()).isEqualTo(400);
            assertThat(page.items()).hasSize(PageRequest.USUAL).allMatch(CaseloadRow::consented);
            assertThat(page.items().getFirst().lastAttended()).isEqualTo(scene.today.minusDays(1));
        });
        assertThat(ten).as("that they are counted").isGreaterThan(10);
        assertThat(fourHundred)
                .as("each line of the log says who and what for: %s", which)
                .isLessThanOrEqualTo(ten + 4L * (PageRequest.USUAL - 10));
    }

    private CaseloadPage district() {
        return head.get(Cases.class).familiesOfDistrict(FindCases.first());
    }

    private String which = "";

    private long calls(Runnable useCase) {
        return TestJpa.inTransaction(() -> {
            head.get(Wall.class).enter("a test");
            useCase.run();
            head.get(Wall.class).leave();
            which = (String) TestJpa.entityManager()
                    .createNativeQuery("SELECT measured.which()", String.class)
                    .getSingleResult();
            return ((Number) TestJpa.entityManager()
                            .createNativeQuery("SELECT measured.calls()")
                            .getSingleResult())
                    .longValue();
        });
    }
}
