package org.halfpastfour.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.engagement.DosePeriod;
import org.halfpastfour.engagement.Engagement;
import org.halfpastfour.engagement.Stream;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.home.RoomId;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.TimeRange;
import org.halfpastfour.testing.TestDatabase;
import org.halfpastfour.testing.TestJpa;
import org.junit.jupiter.api.BeforeEach;

/** A case with a row in every table of the case side, and ways to read it past the product. */
abstract class WallScene {

    static final String REFUSED = "42501";

    CaseScene scene;
    AccountId caseworker;
    AccountId colleague;
    ClientId client;

    @BeforeEach
    void aCaseWithARowInEveryTable() {
        scene = new CaseScene();
        caseworker = scene.caseworker("caseworker");
        colleague = scene.caseworker("colleague");
        CaseScene.Family family = scene.family("7K3M-9XQ2");
        CaseScene.Desk desk = scene.by(caseworker);
        client = desk.open("C-1", family.code());
        AttendanceConsentId unused = desk.consent(client, family, scene.today.minusDays(90));
        scene.attended(family, scene.today.minusDays(3));
        scene.markedBy(Ids.next());
        InterventionId repair = desk.expecting(client, Stream.FAMILY_REPAIR, 8, DosePeriod.IN_ALL);
        desk.tell(() -> desk.get(Cases.class)
                .recordAgreement(new RecordAgreement(client, scene.today, scene.today.plusYears(3))));
        NoteId note = desk.ask(() -> desk.get(CaseNotes.class).write(new WriteNote(client, "电话约谈", null)));
        assertThat(note).isNotNull();
        IntakeId said = desk.ask(() -> desk.get(Intakes.class).write(PlanSamples.said(client, scene.today)));
        assertThat(said).isNotNull();
        heldRepair(family, repair);
        visited(desk);
        assertThat(AssessmentSamples.written(
                        desk, client, AssessmentSamples.shipped(desk, client), Occasion.BEFORE, scene.today, 3))
                .isNotNull();
        signedReview();
        inAGroup(family);
        askedAndAnswered(desk);
        sentOn(desk);
        onTheWayToHelping();
        besideAnotherCaseworker();
        askedOfTheClient(desk);
        onAnErrand(desk);
        handedIn();
        desk.tell(() -> desk.get(FlagSnoozes.class)
                .snooze(new SnoozeFlag(client, Attention.BEHIND, scene.today.plusDays(7), "下周补一次")));
        desk.tell(() -> desk.get(CasePauses.class).pause(new PauseCase(client, scene.today.plusDays(7), "回乡")));
        Engagement engagement = desk.ask(() -> desk.get(Engagements.class).engagement(client));
        assertThat(engagement.rows()).hasSize(2);
        RepairId planned = desk.ask(() -> desk.get(FamilyRepairs.class).hold(alone(family)));
        assertThat(planned).isNotNull();
    }

    /** Once by phone, with where to go and how often. */
    void visited(CaseScene.Desk desk) {
        ContactId contact = desk.ask(() -> desk.get(ClientContacts.class)
                .write(new WriteContact(
                        Ids.next(), client, ContactKind.CALL, scene.clock.instant(), "", "", true, "都好", "", null)));
        assertThat(contact).isNotNull();
        desk.tell(() -> desk.get(CaseVisits.class).livesAt(client, new LivesAt("人民路", "3 号")));
        desk.tell(() -> desk.get(CaseVisits.class)
                .setRhythm(new SetRhythm(client, ContactKind.CALL, new ContactRhythm(1, RhythmUnit.WEEK), "家里刚搬家")));
        UUID schedule = Ids.next();
        scene.sql(
                "INSERT INTO casework.visit_schedule (id, district_code, from_date, set_by, set_at) VALUES (?, ?, ?, ?, ?)",
                schedule,
                CaseScene.DISTRICT,
                scene.today,
                Ids.next(),
                scene.clock.instant());
        scene.sql(
                "INSERT INTO casework.visit_phase (schedule_id, kind, from_month, every, unit) VALUES (?, 'CALL', 0, 2, 'WEEK')",
                schedule);
    }

    /** A helper who wrote, and what was written waits. */
    void onAnErrand(CaseScene.Desk desk) {
        HelperId helper = desk.ask(() -> desk.get(Helpers.class)
                .pledge(new PledgeHelper(CaseScene.DISTRICT, "林帮手", scene.today, scene.today.plusYears(1))));
        ErrandId errand = desk.ask(() -> desk.get(Errands.class)
                .ask(new AskErrand(
                        client, helper, ContactKind.HOME_VISIT, scene.clock.instant(), scene.today.plusDays(3))));
        scene.sql(
                "INSERT INTO casework.errand_report (id, client_id, errand_id, happened_at, place, with_whom, reached, seen, agreed,"
                        + " sent_at, attempt) VALUES (?, ?, ?, ?, '', '', true, '都好', '', ?, ?)",
                Ids.next(),
                client.value(),
                errand.value(),
                scene.clock.instant(),
                scene.clock.instant(),
                Ids.next());
    }

    /** Questions that the client has begun to answer; and where the district works, and when it asks after. */
    void askedOfTheClient(CaseScene.Desk desk) {
        InstrumentId shipped = AssessmentSamples.shipped(desk, client).id();
        AssessmentRequestId request = desk.ask(() -> desk.get(AssessmentRequests.class)
                .ask(new AskAssessment(client, shipped, Occasion.DURING, scene.today.plusDays(7))));
        scene.sql(
                "INSERT INTO casework.assessment_draft (request_id, client_id, answers, reached, saved_at) VALUES (?, ?, '{}', 1, ?)",
                request.value(),
                client.value(),
                scene.clock.instant());
        scene.sql(
                "INSERT INTO casework.referral_term (id, district_code, from_date, answer_days, result_days, acknowledge_days,"
                        + " set_by, set_at) VALUES (?, ?, ?, 7, 30, 3, ?, ?)",
                Ids.next(),
                CaseScene.DISTRICT,
                scene.today,
                Ids.next(),
                scene.clock.instant());
        UUID station = Ids.next();
        scene.sql(
                "INSERT INTO casework.station (id, kind, district_code, opened_by, opened_at) VALUES (?, 'STATION', ?, ?, ?)",
                station,
                CaseScene.DISTRICT,
                Ids.next(),
                scene.clock.instant());
        scene.sql(
                "INSERT INTO casework.station_version (station_id, number, name, address, phone, opening, set_by, set_at)"
                        + " VALUES (?, 1, '工作站', '人民路 1 号', '02363123456', '周一到周五', ?, ?)",
                station,
                Ids.next(),
                scene.clock.instant());
        scene.sql(
                "INSERT INTO casework.station_turn (id, station_id, district_code, account_id, from_date, put_by, put_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                Ids.next(),
                station,
                CaseScene.DISTRICT,
                caseworker.value(),
                scene.today,
                Ids.next(),
                scene.clock.instant());
    }

    /** Of September, put there by the owner; the plan is as it was. */
    void signedReview() {
        String figures = "'" + Ids.next() + "', '" + client + "'";
        UUID review = Ids.next();
        scene.sql("""
                WITH kept AS (INSERT INTO casework.review_figures (id, client_id, formula_version, inputs, result, flags, salt, hash,
                    taken_by, taken_at)
                  VALUES (%1$s, 5, '{}', '{}', '[]', '%2$s', encode(sha256(convert_to(
                    '%2$s' || E'\\n5\\n{}\\n{}\\n[]', 'UTF8')), 'hex'), '%3$s', '2026-10-01') RETURNING *),
                written AS (INSERT INTO casework.review (id, client_id, from_date, to_date, state, basis, figures_id, judgements,
                    summary, next_on, begun_by, begun_at, submitted_by, submitted_at, version)
                  SELECT '%4$s', client_id, '2026-09-01', '2026-09-30', 'SIGNED', '{"goals":[],"contacts":[],"events":[]}', id, '[]',
                    '平稳', '2026-12-31', taken_by, taken_at, taken_by, taken_at, 0 FROM kept RETURNING *),
                told AS (INSERT INTO casework.review_event (id, client_id, review_id, step, at, by_account, words)
                  SELECT uuidv7(), client_id, id, 'SUBMIT', submitted_at, submitted_by, '' FROM written)
                INSERT INTO casework.signed_review (review_id, client_id, number, previous_hash, figures_id, content, hash,
                    signed_by, signed_at)
                SELECT id, client_id, 1, repeat('0', 64), figures_id, '{}',
                    encode(sha256(convert_to(repeat('0', 64) || E'\\n{}', 'UTF8')), 'hex'), uuidv7(), submitted_at
                FROM written""".formatted(figures, UUID.randomUUID(), caseworker, review));
    }

    /** A client with a start code, who is asked and called for help. */
    void askedAndAnswered(CaseScene.Desk desk) {
        StartCode start = desk.ask(() -> desk.get(OwnCodes.class).give(client));
        assertThat(start.code()).isNotEmpty();
        desk.tell(() -> desk.get(ClientCheckIns.class).arrange(new ArrangeCheckIns(client, CheckInRhythm.USUAL)));
        UUID checkIn = Ids.next();
        scene.sql(
                "INSERT INTO casework.check_in (id, client_id, at, answers, help, attempt) VALUES (?, ?, ?, '[]', 'ASKED', ?)",
                checkIn,
                client.value(),
                scene.clock.instant(),
                Ids.next());
        desk.tell(() -> desk.get(ClientCheckIns.class).answer(new AnswerHelp(client, checkIn, "马上打了电话")));
    }

    /** To a service and to the street office; and somebody who works there no more looked in once. */
    void sentOn(CaseScene.Desk desk) {
        ReferralId referral = desk.ask(() -> desk.get(Referrals.class)
                .send(new SendReferral(client, "区就业服务中心", ReferralKind.WORK, "找白班的工作", scene.today, scene.today)));
        assertThat(referral).isNotNull();
        EscalationId escalation = desk.ask(() -> desk.get(Escalations.class)
                .raise(new RaiseEscalation(client, "大溪沟街道", EscalationReason.LIVELIHOOD, scene.today, "家里断了收入")));
        assertThat(escalation).isNotNull();
        scene.sql(
                "INSERT INTO casework.broken_glass (id, client_id, by_account, caseworker_id, reason, words, at, ends_at)"
                        + " VALUES (?, ?, ?, ?, 'OTHER', '孩子没人接', ?, ?)",
                Ids.next(),
                client.value(),
                Ids.next(),
                caseworker.value(),
                scene.clock.instant().minusSeconds(180_000),
                scene.clock.instant().minusSeconds(100_000));
    }

    /** October of the district, put there by the owner. */
    void handedIn() {
        scene.sql(
                "INSERT INTO casework.figure_month (id, district_code, month, caseworkers, handed_in_by, handed_in_at)"
                        + " VALUES (?, ?, '2026-10-01', 1, ?, ?)",
                Ids.next(),
                CaseScene.DISTRICT,
                Ids.next(),
                scene.clock.instant());
        scene.sql(
                "INSERT INTO casework.figure_count (id, district_code, month, figure, what, number, families, largest)"
                        + " VALUES (?, ?, '2026-10-01', 'REVIEWS', 'FIRST', 1, 1, 1)",
                Ids.next(),
                CaseScene.DISTRICT);
        scene.sql(
                "INSERT INTO casework.told_figure (id, district_code, month, months, figure, what, told_at)"
                        + " VALUES (?, ?, '2026-10-01', 1, 'REVIEWS', 'FIRST', ?)",
                Ids.next(),
                CaseScene.DISTRICT,
                scene.clock.instant());
    }

    void heldRepair(CaseScene.Family family, InterventionId intervention) {
        UUID session = scene.session("AFTER_SCHOOL_CLASS", scene.today.minusDays(1));
        UUID repair = Ids.next();
        scene.sql(
                "INSERT INTO casework.repair_session (id, client_id, household_id, intervention_id, session_id, home_id,"
                        + " room_id, facilitator_id, starts_at, ends_at, model, state)"
                        + " SELECT ?, ?, ?, ?, s.id, s.home_id, s.room_id, ?, s.starts_at, s.ends_at, 'SINGLE_FAMILY', 'HELD'"
                        + " FROM programme.session s WHERE s.id = ?",
                repair,
                client.value(),
                family.household(),
                intervention.value(),
                caseworker.value(),
                session);
        scene.sql(
                "INSERT INTO casework.repair_participant (id, client_id, repair_session_id, person_id, came)"
                        + " VALUES (?, ?, ?, ?, true)",
                Ids.next(),
                client.value(),
                repair,
                client.value());
        joinedParticipant(family, repair);
        scene.sql(
                "INSERT INTO casework.repair_change (id, client_id, repair_session_id, before, after, changed_by, changed_at)"
                        + " VALUES (?, ?, ?, '', '', ?, ?)",
                Ids.next(),
                client.value(),
                repair,
                caseworker.value(),
                scene.clock.instant());
        askedFor(caseworker);
    }

    HoldRepair alone(CaseScene.Family family) {
        return new HoldRepair(
                client,
                family.household(),
                HomeId.of(scene.home),
                RoomId.of(scene.room),
                new TimeRange(scene.at(scene.today.plusDays(6), 10, 0), scene.at(scene.today.plusDays(6), 11, 0)),
                RepairModel.SINGLE_FAMILY,
                null,
                List.of());
    }

    /** With one meeting to come, to which something stands in the way. */
    void inAGroup(CaseScene.Family family) {
        UUID group = Ids.next();
        UUID meeting = Ids.next();
        UUID room = scene.session("AFTER_SCHOOL_CLASS", scene.today.plusDays(5));
        UUID repair = Ids.next();
        scene.sql(
                "INSERT INTO casework.repair_group (id, template_id, district_code, home_id, title, families, most, made_by, made_at)"
                        + " SELECT ?, t.id, ?, ?, '家庭组', 1, 8, ?, ? FROM casework.repair_template t ORDER BY t.id LIMIT 1",
                group,
                CaseScene.DISTRICT,
                scene.home,
                caseworker.value(),
                scene.clock.instant());
        scene.sql("INSERT INTO casework.repair_group_leader VALUES (?, ?, 0)", group, caseworker.value());
        scene.sql(
                "INSERT INTO casework.repair_group_family (id, group_id, client_id, household_id, joined_on) VALUES (?, ?, ?, ?, ?)",
                Ids.next(),
                group,
                client.value(),
                family.household(),
                scene.today);
        scene.sql(
                "INSERT INTO casework.group_meeting (id, group_id, stage, number, session_ids, room_ids, starts_at, ends_at, state, note)"
                        + " SELECT ?, ?, 0, 1, ARRAY[s.id], ARRAY[s.room_id], s.starts_at, s.ends_at, 'PLANNED', '孩子话多了'"
                        + " FROM programme.session s WHERE s.id = ?",
                meeting,
                group,
                room);
        scene.sql(
                "INSERT INTO casework.group_meeting_leader (meeting_id, account_id, during)"
                        + " SELECT m.id, ?, m.during FROM casework.group_meeting m",
                caseworker.value());
        scene.sql(
                "INSERT INTO casework.repair_session (id, client_id, household_id, session_id, home_id, room_id, facilitator_id,"
                        + " starts_at, ends_at, model, state, group_meeting_id) SELECT ?, ?, ?, s.id, s.home_id, s.room_id, ?,"
                        + " s.starts_at, s.ends_at, 'FAMILY_GROUP', 'PLANNED', ? FROM programme.session s WHERE s.id = ?",
                repair,
                client.value(),
                family.household(),
                caseworker.value(),
                meeting,
                room);
        scene.sql(
                "INSERT INTO casework.repair_barrier (id, client_id, repair_session_id, kind, noted_by, noted_at)"
                        + " VALUES (?, ?, ?, 'TRANSPORT', ?, ?)",
                Ids.next(),
                client.value(),
                repair,
                caseworker.value(),
                scene.clock.instant());
    }

    /** With the first gate passed, before the agreement that stands was kept for long; put there by the owner. */
    void onTheWayToHelping() {
        UUID path = Ids.next();
        UUID agreement = Ids.next();
        scene.sql(
                "INSERT INTO casework.agreement (id, client_id, starts_on, ends_on) VALUES (?, ?, date '2020-01-01', date '2022-12-31')",
                agreement,
                client.value());
        scene.sql(
                "INSERT INTO casework.peer_path (id, client_id, begun_by, begun_at) VALUES (?, ?, ?, ?)",
                path,
                client.value(),
                caseworker.value(),
                scene.clock.instant());
        scene.sql(
                "INSERT INTO casework.peer_gate (id, client_id, path_id, gate, on_date, decided_by, decided_at, words, standing)"
                        + " VALUES (?, ?, ?, 'AGREEMENT', ?, ?, ?, '协议期满', 'COMPLETED')",
                Ids.next(),
                client.value(),
                path,
                scene.today,
                caseworker.value(),
                scene.clock.instant());
        scene.sql(
                "INSERT INTO casework.peer_policy (id, district_code, from_date, months, posts, set_by, set_at)"
                        + " VALUES (?, ?, ?, 24, ARRAY['EVENT_HELPER'], ?, ?)",
                Ids.next(),
                CaseScene.DISTRICT,
                scene.today,
                Ids.next(),
                scene.clock.instant());
        scene.sql(
                "INSERT INTO casework.training_round (id, district_code, name, from_date, to_date, made_by, made_at)"
                        + " VALUES (?, ?, '第一期', ?, ?, ?, ?)",
                Ids.next(),
                CaseScene.DISTRICT,
                scene.today.minusDays(30),
                scene.today.minusDays(20),
                Ids.next(),
                scene.clock.instant());
    }

    /** With a visit and what was said of it, and a title. */
    void besideAnotherCaseworker() {
        UUID pair = Ids.next();
        UUID visit = Ids.next();
        scene.sql(
                "INSERT INTO casework.mentoring_pair (id, district_code, newer_id, older_id, aims, begun_on, begun_by)"
                        + " VALUES (?, ?, ?, ?, '学会家访', ?, ?)",
                pair,
                CaseScene.DISTRICT,
                caseworker.value(),
                Ids.next(),
                scene.today,
                Ids.next());
        scene.sql(
                "INSERT INTO casework.mentoring_visit (id, pair_id, visited_on, what, written_by, written_at)"
                        + " VALUES (?, ?, ?, '一起走访', ?, ?)",
                visit,
                pair,
                scene.today,
                caseworker.value(),
                scene.clock.instant());
        scene.sql(
                "INSERT INTO casework.mentoring_feedback (visit_id, account_id, words, written_at) VALUES (?, ?, '问得更开了', ?)",
                visit,
                caseworker.value(),
                scene.clock.instant());
        scene.sql(
                "INSERT INTO casework.caseworker_title (id, account_id, district_code, kind, number, issued_on, seen_by, seen_on)"
                        + " VALUES (?, ?, ?, 'SOCIAL_WORKER', '2020-1', date '2020-05-01', ?, ?)",
                Ids.next(),
                caseworker.value(),
                CaseScene.DISTRICT,
                Ids.next(),
                scene.today);
    }

    /** Once somebody asked that this account may work on cases. */
    void askedFor(AccountId account) {
        scene.sql(
                "INSERT INTO casework.asked_change (id, kind, account_id, role, district_code, valid_from, asked_by, asked_at,"
                        + " good_until) VALUES (?, 'GRANT', ?, 'CASEWORKER', ?, ?, ?, ?, ?)",
                Ids.next(),
                account.value(),
                CaseScene.DISTRICT,
                scene.today,
                Ids.next(),
                scene.clock.instant(),
                scene.clock.instant().plusSeconds(3600));
    }

    /** Entered twice, and joined since. */
    void joinedParticipant(CaseScene.Family family, UUID repair) {
        UUID gone = Ids.next();
        scene.sql(
                "INSERT INTO programme.person (id, kind, name, birth_date, joined_into)"
                        + " VALUES (?, 'CHILD', '王小明', '2017-05-01', ?)",
                gone,
                family.child());
        scene.sql(
                "INSERT INTO casework.repair_participant (id, client_id, repair_session_id, person_id, came)"
                        + " VALUES (?, ?, ?, ?, false)",
                Ids.next(),
                client.value(),
                repair,
                gone);
    }

    /** What one has read oneself stays known to oneself. */
    long ownReads() throws SQLException {
        return number("SELECT count(*) FROM casework.read_log WHERE account_id = '" + caseworker + "'");
    }

    static String currentUser() {
        return (String) TestJpa.entityManager()
                .createNativeQuery("SELECT current_user::text", String.class)
                .getSingleResult();
    }

    List<String> relations() throws SQLException {
        List<String> relations = strings("""
                SELECT format('%I.%I', n.nspname, c.relname) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                WHERE n.nspname = 'casework' AND c.relkind IN ('r', 'v', 'm', 'p', 'f') ORDER BY 1""");
        assertThat(relations).hasSizeGreaterThan(15).contains("casework.client", "casework.participation");
        return relations;
    }

    String refusal(String sql) throws SQLException {
        try (Connection connection = scene.database.connectAsApplication();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(sql);
            return "not refused";
        } catch (SQLException refused) {
            return refused.getSQLState();
        }
    }

    long asCaseworker(AccountId account, String sql) throws SQLException {
        try (Connection connection = scene.database.connectAsApplication();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            enter(statement, account);
            return number(statement, sql);
        }
    }

    /** With the key of the server, as nobody else can. */
    void enter(Statement statement, AccountId account) throws SQLException {
        showPass(statement, pass(statement, account));
        statement.execute("SET LOCAL ROLE " + TestDatabase.CASEWORK);
    }

    WallPass pass(Statement statement, AccountId account) throws SQLException {
        return pass(statement, account, scene.clock.instant());
    }

    WallPass pass(Statement statement, AccountId account, Instant moment) throws SQLException {
        return new WallPass(
                account.toString(), scene.today.toString(), transaction(statement), "a test", moment.toString());
    }

    static String transaction(Statement statement) throws SQLException {
        return Long.toString(number(statement, "SELECT pg_current_xact_id()::text::bigint"));
    }

    static void showPass(Statement statement, WallPass pass) throws SQLException {
        showPass(statement, pass, HexFormat.of().formatHex(pass.signature()));
    }

    static void showPass(Statement statement, WallPass pass, String signature) throws SQLException {
        statement.execute("SELECT wall.enter('%s', '%s', '%s', '\\x%s', '%s')"
                .formatted(pass.account(), pass.day(), pass.purpose(), signature, pass.moment()));
    }

    static long number(Statement statement, String sql) throws SQLException {
        try (var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    long number(String sql) throws SQLException {
        try (Connection connection = scene.database.connectAsOwner();
                Statement statement = connection.createStatement()) {
            return number(statement, sql);
        }
    }

    List<String> strings(String sql) throws SQLException {
        return strings(sql, TestDatabase.OWNER);
    }

    List<String> strings(String sql, String role) throws SQLException {
        try (Connection connection = role.equals(TestDatabase.OWNER)
                        ? scene.database.connectAsOwner()
                        : scene.database.connectAsApplication();
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var values = new ArrayList<String>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }
}
