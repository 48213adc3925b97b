package org.halfpastfour.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.shared.DateRange;
import org.junit.jupiter.api.Test;

/** Lists that are taken along as files: by whom, and that it stands in the log under the number on the file. */
class CaseFilesDbTest extends WallScene {

    @Test
    void aCaseworkerTakesTheOwnListAndNothingOfAColleague() throws SQLException {
        scene.by(colleague).open("C-2", null);
        CaseScene.Desk desk = scene.by(caseworker);
        TakenOut<List<CaseloadRow>> taken =
                desk.ask(() -> desk.get(CaseExports.class).caseload());
        assertThat(taken.content()).extracting(CaseloadRow::caseNumber).containsExactly("C-1");
        assertThat(taken.by().login()).isEqualTo("caseworker");
        assertThat(written())
                .containsExactly("C-1 file.taken CASELOAD " + taken.by().number());
    }

    @Test
    void theContactsAndTheSessionsOfACaseAreTakenByWhoWorksWithIt() throws SQLException {
        CaseScene.Desk above =
                scene.bySupervisor(scene.supervisor("supervisor", CaseScene.DISTRICT), CaseScene.DISTRICT);
        for (CaseScene.Desk desk : List.of(scene.by(caseworker), above)) {
            TakenOut<ContactsOfCase> contacts =
                    desk.ask(() -> desk.get(CaseExports.class).contacts(client));
            assertThat(contacts.content().contacts()).hasSize(1);
            assertThat(desk.ask(() -> desk.get(CaseExports.class).engagement(client))
                            .content()
                            .rows())
                    .hasSizeGreaterThan(1);
        }
        assertThat(written())
                .extracting(line -> line.replaceAll(" [0-9A-F]{4}-[0-9A-F]+$", ""))
                .containsExactly(
                        "C-1 file.taken CONTACTS",
                        "C-1 file.taken TIMELINE",
                        "C-1 file.taken CONTACTS",
                        "C-1 file.taken TIMELINE");
    }

    @Test
    void aColleagueTakesNothingNorDoesWhoLooksInInAnEmergency() throws SQLException {
        CaseScene.Desk other = scene.by(colleague);
        refusedTo(other);
        GlassId glass = other.ask(() -> other.get(BrokenGlasses.class)
                .open(new BreakGlass(client, GlassReason.OTHER, "孩子没人接"))
                .id());
        assertThat(glass).isNotNull();
        refusedTo(other);
        assertThat(written()).isEmpty();
    }

    @Test
    void aSupervisorTakesWhatWasFoundInTheLogAndItIsSeenByTheOthers() throws SQLException {
        AccountId account = scene.supervisor("supervisor", CaseScene.DISTRICT);
        CaseScene.Desk above = scene.bySupervisor(account, CaseScene.DISTRICT);
        scene.by(caseworker).read(client);
        FindReads question = FindReads.on(DateRange.day(scene.today));
        TakenOut<FoundReads> taken =
                above.ask(() -> above.get(CaseSideLog.class).take(question));
        assertThat(taken.content().lines()).extracting(LogView::what).contains("read.case");
        assertThat(taken.content().cut()).isFalse();
        assertThat(taken.content().reader()).isNull();
        CaseScene.Desk second = scene.bySupervisor(scene.supervisor("second", CaseScene.DISTRICT), CaseScene.DISTRICT);
        assertThat(second.ask(() ->
                                second.get(CaseSideLog.class).ofAccounts(org.halfpastfour.shared.PageRequest.first()))
                        .items())
                .filteredOn(line -> line.what().equals("file.taken"))
                .satisfiesExactly(line -> {
                    assertThat(line.client()).as("of no case").isNull();
                    assertThat(line.file()).isEqualTo(FileKind.LOG);
                    assertThat(line.detailAlone()).isEqualTo(taken.by().number());
                });
    }

    @Test
    void aFileOfOnePersonsReadsSaysWhose() {
        CaseScene.Desk above =
                scene.bySupervisor(scene.supervisor("supervisor", CaseScene.DISTRICT), CaseScene.DISTRICT);
        scene.by(caseworker).read(client);
        FindReads question = new FindReads(DateRange.day(scene.today), "C-1", caseworker, LogKind.READS);
        FoundReads found =
                above.ask(() -> above.get(CaseSideLog.class).take(question)).content();
        assertThat(found.reader()).isEqualTo(found.lines().getFirst().by()).isNotEmpty();
    }

    private void refusedTo(CaseScene.Desk other) {
        assertThatThrownBy(() -> other.ask(() -> other.get(CaseExports.class).contacts(client)))
                .isInstanceOfAny(CaseNotFound.class, NotYourCase.class);
        assertThatThrownBy(() -> other.ask(() -> other.get(CaseExports.class).engagement(client)))
                .isInstanceOfAny(CaseNotFound.class, NotYourCase.class);
    }

    private List<String> written() throws SQLException {
        return scene.strings("SELECT c.case_number || ' ' || e.action || ' ' || e.detail FROM casework.audit_entry e"
                + " JOIN casework.client c ON c.id = e.client_id WHERE e.action = 'file.taken' ORDER BY e.at, e.id");
    }
}
