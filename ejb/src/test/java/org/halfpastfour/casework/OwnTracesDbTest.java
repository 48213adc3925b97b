package org.halfpastfour.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.halfpastfour.shared.DateRange;
import org.halfpastfour.shared.PageRequest;
import org.junit.jupiter.api.Test;

/** What the log says of a client's own page to a supervisor, and what the own page says of the log. */
class OwnTracesDbTest extends OwnPageScene {

    @Test
    void theSupervisorReadsThatItWasTheClientAndNotByWhichAccount() {
        OwnPass pass = opened();
        assertThat(read(parent, pass)).isNotNull();
        parent.tell(() -> parent.get(OwnPlans.class).withdraw(pass, consent));
        CaseScene.Desk supervisor =
                scene.bySupervisor(scene.supervisor("supervisor", CaseScene.DISTRICT), CaseScene.DISTRICT);
        List<LogView> log = supervisor
                .ask(() -> supervisor
                        .get(CaseSideLog.class)
                        .find(FindReads.on(DateRange.day(scene.today)), PageRequest.first()))
                .items();
        assertThat(log).extracting(LogView::by).doesNotContain("mother").contains("caseworker");
        assertThat(log)
                .filteredOn(LogView::isByClient)
                .extracting(LogView::what)
                .containsExactlyInAnyOrder("read.own-page", "own-code.chosen", "own-consent.withdrawn");
        assertThat(supervisor
                        .ask(() -> supervisor.get(CaseReaders.class).on(DateRange.day(scene.today)))
                        .readers())
                .extracting(ReaderRow::name)
                .containsExactly("supervisor");
    }

    @Test
    void anAccountFromWhichThePageWasOpenedBeforeIsNotNamed() {
        assertThat(read(parent, opened())).isNotNull();
        OwnPass pass =
                Objects.requireNonNull(begin(neighbour, start(client), "382746").pass());
        assertThat(read(neighbour, pass).reads())
                .extracting(OwnReading::name)
                .isNotEmpty()
                .doesNotContain("mother");
    }

    /** It may be about the client. */
    @Test
    void aReportToTheStreetIsNotToldToTheClient() {
        EscalationId id = caseworker.ask(() -> caseworker
                .get(Escalations.class)
                .raise(new RaiseEscalation(client, "大溪沟街道", EscalationReason.CHILD_AT_RISK, scene.today, "孩子一个人在家")));
        assertThat(caseworker.ask(() -> caseworker.get(Escalations.class).sheet(id)))
                .isNotNull();
        assertThat(read(parent, opened()).reads())
                .extracting(OwnReading::what)
                .isNotEmpty()
                .noneMatch(what -> what.contains("escalation"));
    }
}
