package org.halfpastfour.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.shared.DateRange;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.shared.Page;
import org.halfpastfour.shared.PageRequest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A supervisor looks through what was read and done, and it is seen that somebody looked. */
class CaseLogSearchDbTest extends WallScene {

    private CaseScene.Desk above;

    @BeforeEach
    void somebodyReads() {
        above = scene.bySupervisor(scene.supervisor("supervisor", CaseScene.DISTRICT), CaseScene.DISTRICT);
        assertThat(scene.by(caseworker).read(client)).isNotNull();
        ClientId other = scene.by(colleague).open("C-2", null);
        assertThat(scene.by(colleague).read(other)).isNotNull();
    }

    @Test
    void isFoundByCaseByReaderAndByBoth() {
        assertThat(find("C-1", null, LogKind.ALL)).isNotEmpty().allMatch(line -> "C-1".equals(line.caseNumber()));
        assertThat(find("", colleague, LogKind.READS)).singleElement().satisfies(line -> {
            assertThat(line.by()).isEqualTo("colleague");
            assertThat(line.caseNumber()).isEqualTo("C-2");
        });
        assertThat(find("C-1", colleague, LogKind.ALL)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(LogKind.class)
    void eachKindIsItsOwnAndTogetherTheyAreAll(LogKind kind) {
        scene.sql(
                "INSERT INTO casework.read_log (id, at, account_id, client_id, record_kind, purpose, refused)"
                        + " VALUES (uuidv7(), ?, ?, ?, 'case', 'case', true)",
                scene.clock.instant(),
                colleague.value(),
                client.value());
        CaseScene.Desk own = scene.by(caseworker);
        assertThat(own.ask(() -> own.get(CaseExports.class).take(client))).isNotNull();
        CaseScene.Desk glass = scene.by(colleague);
        assertThat(glass.ask(
                        () -> glass.get(BrokenGlasses.class).open(new BreakGlass(client, GlassReason.OTHER, "孩子没人接"))))
                .isNotNull();
        assertThat(find("", null, kind)).isNotEmpty().allSatisfy(line -> {
            switch (kind) {
                case ALL -> assertThat(line).isNotNull();
                case READS -> assertThat(line.what()).startsWith("read.");
                case CHANGES ->
                    assertThat(line.what()).doesNotStartWith("read.").isNotEqualTo("case.exported");
                case REFUSED -> assertThat(line.refused()).isTrue();
                case GLASS -> assertThat(line.glass()).isTrue();
                case EXPORTS -> assertThat(line.what()).isEqualTo("case.exported");
            }
        });
    }

    @Test
    void lookingThroughItIsWrittenDownForTheOtherSupervisors() {
        assertThat(find("", null, LogKind.ALL)).isNotEmpty();
        CaseScene.Desk other = scene.bySupervisor(scene.supervisor("other", CaseScene.DISTRICT), CaseScene.DISTRICT);
        CaseScene.Desk elsewhere =
                scene.bySupervisor(scene.supervisor("elsewhere", CaseScene.OTHER_DISTRICT), CaseScene.OTHER_DISTRICT);
        assertThat(found(other)).anySatisfy(line -> {
            assertThat(line.what()).isEqualTo("read.log-search");
            assertThat(line.by()).isEqualTo("supervisor");
        });
        assertThat(found(elsewhere)).noneMatch(line -> "supervisor".equals(line.by()));
    }

    /** A place in the list that nobody was told of reads the newest lines all the same. */
    @Test
    void whoBeginsAtAMadeUpPlaceIsWrittenDownToo() throws SQLException {
        PageRequest made = new PageRequest(4, "2099-01-01T00:00:00Z ffffffff-ffff-ffff-ffff-ffffffffffff");
        assertThat(above.ask(() -> above.get(CaseSideLog.class).ofCase(client, made))
                        .items())
                .isNotEmpty();
        assertThat(strings("SELECT client_id::text FROM casework.read_log WHERE record_kind = 'log-search'"))
                .containsExactly(client.toString());
    }

    @Test
    void theLogOfOneCaseComesInPiecesWithoutLosingALine() {
        List<LogView> pieces = new ArrayList<>();
        String after = null;
        do {
            PageRequest piece = new PageRequest(4, after);
            Page<LogView> page = above.ask(() -> above.get(CaseSideLog.class).ofCase(client, piece));
            pieces.addAll(page.items());
            after = page.next();
        } while (after != null);
        assertThat(pieces).hasSizeGreaterThan(8).extracting(LogView::id).doesNotHaveDuplicates();
        assertThat(pieces).allMatch(line -> client.value().equals(line.client()));
    }

    @Test
    void whoReadHowMuchStandsBesideTheOthers() {
        ReaderCounts counts = above.ask(() -> above.get(CaseReaders.class).on(DateRange.day(scene.today)));
        assertThat(counts.readers()).extracting(ReaderRow::name).containsExactlyInAnyOrder("caseworker", "colleague");
        assertThat(counts.lowest()).isEqualTo(1);
        assertThat(counts.highest()).isGreaterThan(counts.lowest());
        assertThat(counts.readers())
                .filteredOn(each -> each.name().equals("colleague"))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.reads()).isEqualTo(1);
                    assertThat(each.cases()).isEqualTo(1);
                    assertThat(each.glass()).isZero();
                });
    }

    @Test
    void atMostAYearIsLookedThroughAtOnce() {
        DateRange longer = new DateRange(scene.today.minusDays(367), scene.today);
        assertThatThrownBy(() -> FindReads.on(longer)).isInstanceOf(InvalidInput.class);
    }

    private List<LogView> find(String number, @Nullable AccountId reader, LogKind kind) {
        FindReads question = new FindReads(DateRange.day(scene.today), number, reader, kind);
        return above.ask(() -> above.get(CaseSideLog.class).find(question, new PageRequest(200, null)))
                .items();
    }

    private List<LogView> found(CaseScene.Desk who) {
        return who.ask(() ->
                        who.get(CaseSideLog.class).find(FindReads.on(DateRange.day(scene.today)), PageRequest.first()))
                .items();
    }
}
