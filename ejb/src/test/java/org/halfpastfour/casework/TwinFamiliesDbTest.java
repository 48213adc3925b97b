package org.halfpastfour.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.account.Caller;
import org.halfpastfour.account.GrantRole;
import org.halfpastfour.account.SignInResult;
import org.halfpastfour.account.SignedIn;
import org.halfpastfour.account.TestAccounts;
import org.halfpastfour.account.TestCaller;
import org.halfpastfour.attendance.LateChild;
import org.halfpastfour.attendance.LateChildren;
import org.halfpastfour.family.ChildId;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.feed.CalendarFeeds;
import org.halfpastfour.feed.FeedKind;
import org.halfpastfour.feed.FeedOf;
import org.halfpastfour.feed.FeedReading;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.home.RoomProfile;
import org.halfpastfour.notice.Addressed;
import org.halfpastfour.notice.Gathering;
import org.halfpastfour.notice.NoticeObservers;
import org.halfpastfour.notice.PaperReminders;
import org.halfpastfour.notice.Receiver;
import org.halfpastfour.placing.MovePlaced;
import org.halfpastfour.placing.WishListId;
import org.halfpastfour.placing.WishRoundId;
import org.halfpastfour.programme.CopyDays;
import org.halfpastfour.programme.OwnOfferTimes;
import org.halfpastfour.programme.SeriesId;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.shared.DateRange;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.Role;
import org.halfpastfour.signup.BookSession;
import org.halfpastfour.signup.BookingId;
import org.halfpastfour.signup.FindOfferings;
import org.halfpastfour.signup.OverdueOffers;
import org.halfpastfour.signup.SignUp;
import org.halfpastfour.testing.TestDatabase;
import org.halfpastfour.testing.TestJpa;
import org.halfpastfour.testing.Wiring;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Of two families that the homes know alike to the field, one has everything of the case side that there is, and the other nothing. What
 * the programme side keeps and what it says to anybody is read for any word, id, count or time by which they differ.
 */
class TwinFamiliesDbTest extends WallScene {

    private static final Pattern UUIDS = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    /** Codes, secrets and proposals, by chance each time. */
    private static final Pattern MADE_UP =
            Pattern.compile("\\b[0-9A-Z]{4}-[0-9A-Z]{4}\\b|\\b[0-9a-f]{32,}\\b|\\bp\\d{6}\\b");

    private static final String CODE = "7K3M-9XQ2";
    private static final String TWIN_CODE = "7K3M-9XQ4";

    /** Fewer would not be everything that can be asked. */
    private static final int LEAST_ANSWERS = 100;

    private static final int LEAST_LISTED = 10;

    /** What asks for more than is made: the city's texts in each language, with what each must hold, and a role of the case side. */
    private static final Set<String> NO_SAMPLE =
            Set.of("CaseSideRequests.askToGrant", "ConsentTexts.write", "MessageTexts.change", "MessageTexts.preview");

    private static final String RENAMED = "UPDATE programme.household SET name = name || ' ' WHERE id = '(household)'";
    private static final String LESS_PLACES = "DELETE FROM programme.booking b WHERE b.household_id = '(household)'"
            + " AND NOT EXISTS (SELECT FROM programme.attendance a WHERE a.booking_id = b.id)";
    private static final String DISABLED = "UPDATE account.account SET state = 'DISABLED' WHERE id = '(account)'";

    private CaseScene.Family family;
    private CaseScene.Family twin;
    private AccountId staff;
    private AccountId parent;
    private AccountId twinParent;
    private String token;
    private String twinToken;
    private Set<String> caseIds;
    private int answered;
    private int listed;
    private final Set<String> broken = new TreeSet<>();

    @BeforeEach
    void aTwinOfTheFamily() throws SQLException {
        family = known(CODE);
        twin = scene.family(TWIN_CODE);
        staff = TestAccounts.insert("staff");
        alike();
        parent = scene.parent("parent-1", family);
        twinParent = scene.parent("parent-2", twin);
        UUID soon = scene.session("PARENT_CHILD_EVENT", scene.today.plusDays(8));
        for (CaseScene.Family each : List.of(family, twin)) {
            assertThat(scene.booking(each, soon, scene.today, "CONFIRMED")).isNotNull();
        }
        token = ofParent(parent, family);
        twinToken = ofParent(twinParent, twin);
        new WholeCase(scene, client, caseworker, colleague)
                .goesOn(scene.byParent(parent, family, WholeCase.later(scene)));
        caseIds = idsOf("casework");
    }

    /** With a calendar for the phone, of which this is the secret. */
    private String ofParent(AccountId account, CaseScene.Family of) {
        scene.sql(
                "INSERT INTO account.account_grant (id, account_id, role, household_id, valid_from) VALUES (?, ?, 'PARENT', ?, ?)",
                Ids.next(),
                account.value(),
                of.household(),
                scene.today.minusDays(30));
        return TestJpa.inTransaction(() -> wiring(account, of, scene.clock)
                        .get(CalendarFeeds.class)
                        .make(new FeedOf(FeedKind.HOUSEHOLD, of.household())))
                .token();
    }

    private static Wiring wiring(AccountId account, CaseScene.Family of, Clock at) {
        return new Wiring()
                .with(Caller.class, TestCaller.parentOf(of.household()).withId(account))
                .with(Clock.class, at);
    }

    private CaseScene.Family known(String code) throws SQLException {
        return new CaseScene.Family(
                one("SELECT id FROM programme.household WHERE code = '" + code + "'"),
                code,
                one(member("CHILD", code)),
                one(member("ADULT", code)));
    }

    private static String member(String kind, String code) {
        return "SELECT p.id FROM programme.person p JOIN programme.household_member m ON m.person_id = p.id"
                + " JOIN programme.household h ON h.id = m.household_id WHERE p.kind = '" + kind + "' AND h.code = '"
                + code
                + "'";
    }

    private UUID one(String sql) throws SQLException {
        return UUID.fromString(scene.strings(sql).getFirst());
    }

    /** It came to the same class, was marked by the same account, and its child was entered twice as well. */
    private void alike() throws SQLException {
        UUID held = one("SELECT session_id FROM programme.booking WHERE household_id = '" + family.household() + "'");
        UUID booking = scene.booking(twin, held, scene.today.minusDays(3), "CONFIRMED");
        UUID attendance = Ids.next();
        scene.sql(
                "INSERT INTO programme.attendance (id, session_id, booking_id, participant_id, arrived_at, left_at)"
                        + " SELECT ?, session_id, ?, ?, arrived_at, left_at FROM programme.attendance WHERE session_id = ?",
                attendance,
                booking,
                twin.child(),
                held);
        scene.sql(
                "INSERT INTO programme.attendance_change (id, attendance_id, kind, before, after, changed_by, changed_at)"
                        + " SELECT uuidv7(), ?, kind, before, after, changed_by, changed_at FROM programme.attendance_change",
                attendance);
        scene.sql(
                "INSERT INTO programme.person (id, kind, name, birth_date, joined_into)"
                        + " SELECT uuidv7(), kind, name, birth_date, ? FROM programme.person WHERE joined_into = ?",
                twin.child(),
                family.child());
    }

    @Test
    void whatTheProgrammeSideKeepsOfThemIsAlike() throws SQLException {
        assertThat(differences()).isEmpty();
    }

    @Test
    void nothingThatItKeepsNamesAnythingOfACase() throws SQLException {
        SoftAssertions softly = new SoftAssertions();
        for (Row row : rows()) {
            softly.assertThat(row.ids()).as(row.text()).doesNotContainAnyElementsOf(caseIds);
            softly.assertThat(row.text()).doesNotContain("张三", "13800000000", "C-1\"", "就业服务", "保护因素");
        }
        softly.assertAll();
    }

    /** What would tell is found in what is kept: a word, a count, a time, an id, and who did it when. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                RENAMED,
                "UPDATE programme.booking SET booked_at = booked_at + interval '1 second' WHERE household_id = '(household)'",
                "DELETE FROM programme.attendance_change c USING programme.attendance a"
                        + " WHERE a.id = c.attendance_id AND a.participant_id = '(child)'",
                DISABLED,
                "INSERT INTO account.audit_entry (id, at, account_id, action, subject_kind, subject_id) VALUES"
                        + " (uuidv7(), '2026-11-24', '(account)', 'consent.given', 'household', '(household)')"
            })
    void aDifferenceIsFound(String leak) throws SQLException {
        leaks(leak);
        assertThat(differences()).isNotEmpty();
    }

    /** And in what is said, of what anybody is told. */
    @ParameterizedTest
    @ValueSource(strings = {RENAMED, LESS_PLACES, DISABLED})
    void aDifferenceThatIsSaidIsFound(String leak) {
        leaks(leak);
        assertThat(saidApart().findFirst()).isPresent();
    }

    private void leaks(String leak) {
        scene.sql(leak.replace("(household)", family.household().toString())
                .replace("(child)", family.child().toString())
                .replace("(account)", parent.toString()));
    }

    @Test
    void whatItSaysToAnybodyIsAlike() {
        assertThat(saidApart()).isEmpty();
        assertThat(broken).as("came to no answer and no refusal").isEqualTo(NO_SAMPLE);
        assertThat(answered).as("answers").isGreaterThan(LEAST_ANSWERS);
        assertThat(listed).as("entries of lists").isGreaterThan(LEAST_LISTED);
    }

    /** In what it is said otherwise of the one than of the other, as it is asked. */
    private Stream<String> saidApart() {
        return UseCaseSample.all().stream()
                .flatMap(each -> callers().stream().flatMap(who -> saidApart(each, who).stream()));
    }

    private List<String> saidApart(UseCaseSample useCase, TestCaller[] who) {
        String what = useCase + " to " + who[0].loginName();
        UseCaseSample.Said one = said(useCase, who[0], family, parent);
        UseCaseSample.Said other = said(useCase, who[1], twin, twinParent);
        if (one.broken() || other.broken()) {
            broken.add(useCase.toString());
        }
        answered += one.isAnswer() ? 1 : 0;
        List<String> own = naming(one, family, twin);
        listed += own.size();
        List<String> apart = new ArrayList<>();
        apart(what, plain(one.text()), plain(other.text())).ifPresent(apart::add);
        apart(what, own, naming(other, twin, family)).ifPresent(apart::add);
        apart(what, naming(one, twin, family), naming(other, family, twin)).ifPresent(apart::add);
        ids(one.text()).stream().filter(caseIds::contains).forEach(id -> apart.add(what + " names " + id));
        return apart;
    }

    private static Optional<String> apart(String what, Object one, Object other) {
        return one.equals(other) ? Optional.empty() : Optional.of(what + ": " + one + " and " + other);
    }

    /** Who reads the calendar knows its secret, and nobody signs in. */
    @Test
    void theCalendarsOfTheirPhonesAreAlike() {
        String calendar = calendar(token);
        assertThat(calendar).contains("BEGIN:VEVENT");
        assertThat(plain(calendar)).isEqualTo(plain(calendar(twinToken)));
        leaks(LESS_PLACES);
        assertThat(plain(calendar(token))).as("the test finds it").isNotEqualTo(plain(calendar(twinToken)));
    }

    private String calendar(String secret) {
        Wiring phone = new Wiring().with(Caller.class, TestCaller.parentOf()).with(Clock.class, scene.clock);
        return Objects.requireNonNull(
                TestJpa.inTransaction(() -> phone.get(FeedReading.class).read(secret, Set.of()))
                        .text());
    }

    /** Neither who is told that papers are missing, nor that a child did not come or was not collected, nor what stands in it. */
    @Test
    void whatTimeMakesTrueOfThemIsAlike() throws SQLException {
        LocalDate day = scene.today.plusDays(8);
        for (Instant then : List.of(
                scene.at(day.minusDays(1), 12, 0),
                scene.at(day, 17, 0),
                scene.at(day, 17, 20),
                scene.at(day, 19, 0),
                scene.at(day.plusDays(1), 9, 0))) {
            passes(Clock.fixed(then, CaseScene.ZONE));
            assertThat(differences()).as(then.toString()).isEmpty();
        }
        assertThat(scene.strings("SELECT DISTINCT household_id::text FROM notice.message ORDER BY 1"))
                .as("told at all")
                .containsExactlyInAnyOrder(
                        family.household().toString(), twin.household().toString());
        assertThat(scene.strings(
                        "SELECT count(*)::text FROM notice.message WHERE household_id = '" + twin.household() + "'"))
                .isNotEqualTo(List.of("0"));
    }

    private static void passes(Clock then) {
        Wiring timers = new Wiring().with(Caller.class, TestCaller.cityOffice()).with(Clock.class, then);
        NoticeObservers.of(timers);
        TestJpa.runInTransaction(
                () -> assertThat(timers.get(PaperReminders.class).remind()).isNotNegative());
        for (LateChild late :
                TestJpa.inTransaction(() -> timers.get(LateChildren.class).due())) {
            TestJpa.runInTransaction(
                    () -> assertThat(timers.get(LateChildren.class).tell(late)).isIn(true, false));
        }
        for (SessionId over :
                TestJpa.inTransaction(() -> timers.get(OverdueOffers.class).due())) {
            TestJpa.runInTransaction(() ->
                    assertThat(timers.get(OverdueOffers.class).expire(over)).isIn(true, false));
        }
        Wiring later = new Wiring()
                .with(Caller.class, TestCaller.cityOffice())
                .with(Clock.class, Clock.offset(then, Duration.ofMinutes(11)));
        for (Receiver receiver :
                TestJpa.inTransaction(() -> later.get(Gathering.class).due())) {
            TestJpa.runInTransaction(() ->
                    assertThat(later.get(Gathering.class).gather(receiver)).isNotNegative());
        }
    }

    /** Where the family of the case has a session of its case just then, which nobody at the home knows. */
    @Test
    void aPlaceAtTheHourOfASessionOfTheCaseIsGivenAlike() throws SQLException {
        assertThat(placesApart(atTheHour())).isEmpty();
        assertThat(differences()).isEmpty();
        assertThat(scene.strings("SELECT count(*)::text FROM programme.booking WHERE state = 'CANCELLED'"))
                .as("given and taken back")
                .containsExactly("2");
    }

    private List<String> placesApart(SessionId hour) {
        List<String> one = takesAPlace(hour, family, parent);
        List<String> other = takesAPlace(hour, twin, twinParent);
        return one.equals(other) ? List.of() : List.of(one.toString(), other.toString());
    }

    /** A difference that is in no row, but in an answer. */
    @Test
    void aPlaceThatIsRefusedToTheOneOnlyIsFound() throws SQLException {
        SessionId hour = atTheHour();
        scene.sql("""
                CREATE FUNCTION programme.tells() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
                BEGIN
                  IF EXISTS (SELECT FROM casework.repair_session r WHERE r.household_id = NEW.household_id
                             AND tstzrange(r.starts_at, r.ends_at) && NEW.during) THEN
                    RAISE EXCEPTION 'not then';
                  END IF;
                  RETURN NEW;
                END $$""");
        scene.sql(
                "CREATE TRIGGER tells BEFORE INSERT ON programme.booking FOR EACH ROW EXECUTE FUNCTION programme.tells()");
        try {
            assertThat(differences()).isEmpty();
            assertThat(placesApart(hour)).isNotEmpty();
        } finally {
            scene.sql("DROP FUNCTION programme.tells() CASCADE");
        }
    }

    /** A class in another room, at the hour for which the session of the case is planned. */
    private SessionId atTheHour() throws SQLException {
        LocalDate day = scene.today.plusDays(6);
        assertThat(scene.strings(
                        "SELECT count(*)::text FROM casework.repair_session WHERE state = 'PLANNED' AND starts_at = '"
                                + scene.at(day, 10, 0)
                                + "' AND household_id = '"
                                + family.household()
                                + "'"))
                .containsExactly("1");
        UUID room = Ids.next();
        scene.sql(
                "INSERT INTO programme.room (id, home_id, name, seats, area_m2, floor) VALUES (?, ?, '手工室', 20, 80, 1)",
                room,
                scene.home);
        UUID hour = scene.session("AFTER_SCHOOL_CLASS", day);
        scene.sql(
                "UPDATE programme.session SET room_id = ?, starts_at = ?, ends_at = ?, signup_opens_at = ?, signup_closes_at = ?"
                        + " WHERE id = ?",
                room,
                scene.at(day, 10, 0),
                scene.at(day, 11, 30),
                scene.at(scene.today, 0, 0),
                scene.at(day, 10, 0),
                hour);
        return SessionId.of(hour);
    }

    /** Looks for it, takes it, and gives it back so that the next finds it as it was. */
    private List<String> takesAPlace(SessionId hour, CaseScene.Family about, AccountId account) {
        List<String> told = new ArrayList<>();
        Wiring at = wiring(account, about, scene.clock);
        SignUp signUp = at.get(SignUp.class);
        HouseholdId household = HouseholdId.of(about.household());
        ChildId child = ChildId.of(about.child());
        List<Callable<Object>> steps = List.of(
                () -> signUp.find(new FindOfferings(
                        household, null, scene.today.plusDays(6), scene.today.plusDays(6), null, child)),
                () -> signUp.eligibility(child, List.of(hour)),
                () -> signUp.book(new BookSession(hour, household, List.of(child), List.of(), false, null)),
                () -> signUp.bookingsOf(household, scene.today, scene.today.plusDays(9)),
                () -> signUp.cancel(BookingId.of(last(about))),
                () -> signUp.bookingsOf(household, scene.today, scene.today.plusDays(9)));
        for (Callable<Object> step : steps) {
            try {
                told.add(plain(String.valueOf(TestJpa.inTransaction(step))));
            } catch (RuntimeException refused) {
                told.add("refused: " + plain(refused.toString()));
            }
        }
        return told;
    }

    private UUID last(CaseScene.Family of) {
        return first("SELECT id FROM programme.booking WHERE household_id = '%s' ORDER BY id DESC", of);
    }

    /** What stands in lists of it that is about this family alone. */
    private List<String> naming(UseCaseSample.Said said, CaseScene.Family about, CaseScene.Family not) {
        return said.lists().stream()
                .flatMap(List::stream)
                .filter(each -> names(each, about) && !names(each, not))
                .map(this::plain)
                .sorted()
                .toList();
    }

    private static boolean names(String text, CaseScene.Family family) {
        return Stream.of(family.household(), family.child(), family.adult())
                .anyMatch(id -> text.contains(id.toString()));
    }

    /** Each as one family or for it, and the same for the other. */
    private List<TestCaller[]> callers() {
        return List.of(
                new TestCaller[] {
                    TestCaller.parentOf(family.household()).withId(parent),
                    TestCaller.parentOf(twin.household()).withId(twinParent)
                },
                both(TestCaller.staffOf(scene.home).withId(staff)),
                both(TestCaller.volunteerAt(scene.home).withId(staff)),
                both(TestCaller.cityOffice().withId(staff)));
    }

    private static TestCaller[] both(TestCaller caller) {
        return new TestCaller[] {caller, caller};
    }

    private UseCaseSample.Said said(UseCaseSample useCase, TestCaller who, CaseScene.Family about, AccountId account) {
        Map<String, Object> known = new HashMap<>(Map.of(
                "HouseholdId", about.household(),
                "ChildId", about.child(),
                "AdultId", about.adult(),
                "PersonId", about.child(),
                "AccountId", account.value(),
                "HomeId", scene.home,
                "RoomId", scene.room,
                "SessionId", sessionOf(about),
                "BookingId", bookingOf(about)));
        known.put("code", about.code());
        known.put("loginName", account.equals(parent) ? "parent-1" : "parent-2");
        known.put("token", account.equals(parent) ? token : twinToken);
        known.putAll(made(about, account));
        return useCase.call(who, scene.clock, known);
    }

    /** Of what keeps more than its fields to a rule. */
    private Map<String, Object> made(CaseScene.Family about, AccountId account) {
        HomeId home = HomeId.of(scene.home);
        return Map.of(
                "GrantRole",
                GrantRole.parentOf(account, about.household(), DateRange.since(scene.today)),
                "SignedIn",
                new SignedIn(
                        new SignInResult(
                                SignInResult.Outcome.SIGNED_IN,
                                account,
                                account.equals(parent) ? "parent-1" : "parent-2",
                                Set.of(Role.PARENT),
                                "",
                                false,
                                0,
                                null),
                        scene.clock.instant()),
                "Addressed",
                Addressed.toHome(home),
                "Receiver",
                Receiver.of(HouseholdId.of(about.household())),
                "CopyDays",
                new CopyDays(home, scene.today, scene.today, scene.today.plusDays(7), false),
                "OwnOfferTimes",
                OwnOfferTimes.NONE,
                "RoomProfile",
                new RoomProfile("手工室", 10, BigDecimal.TEN, 1, ""),
                "MovePlaced",
                new MovePlaced(
                        new WishRoundId(about.household()),
                        new WishListId(about.household()),
                        ChildId.of(about.child()),
                        null,
                        new SeriesId(about.household()),
                        "换班"));
    }

    private UUID sessionOf(CaseScene.Family of) {
        return first("SELECT session_id FROM programme.booking WHERE household_id = '%s' ORDER BY during DESC", of);
    }

    private UUID bookingOf(CaseScene.Family of) {
        return first("SELECT id FROM programme.booking WHERE household_id = '%s' ORDER BY during DESC", of);
    }

    private UUID first(String sql, CaseScene.Family of) {
        try {
            return one(sql.formatted(of.household()));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Without what is only by name different: the code, the login, and ids. */
    private String plain(String answer) {
        String known = answer.replaceAll("parent-[12]", "(login)");
        for (CaseScene.Family each : List.of(family, twin)) {
            known = known.replace(each.household().toString(), "(household)")
                    .replace(each.child().toString(), "(child)")
                    .replace(each.adult().toString(), "(adult)");
        }
        return MADE_UP.matcher(UUIDS.matcher(known).replaceAll("(id)")).replaceAll("(made up)");
    }

    // What is kept
    // ------------------------------------------------------------------------------------------------------

    private record Row(String table, String text, List<String> ids) {}

    /** Every row that the login of the server can read. */
    private List<Row> rows() throws SQLException {
        List<Row> rows = new ArrayList<>();
        for (String table : strings(
                "SELECT format('%I.%I', n.nspname, c.relname) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace"
                        + " WHERE c.relkind IN ('r', 'v', 'm') AND n.nspname NOT IN ('pg_catalog', 'information_schema')"
                        + " AND has_schema_privilege(n.oid, 'USAGE') AND has_table_privilege(c.oid, 'SELECT') ORDER BY 1",
                TestDatabase.APPLICATION)) {
            for (String text : strings("SELECT to_jsonb(t)::text FROM " + table + " t", TestDatabase.APPLICATION)) {
                rows.add(new Row(table, text, ids(text)));
            }
        }
        return rows;
    }

    private static List<String> ids(String text) {
        return UUIDS.matcher(text).results().map(MatchResult::group).toList();
    }

    private Set<String> idsOf(String schema) throws SQLException {
        Set<String> ids = new HashSet<>();
        for (String table : strings("SELECT format('%I.%I', table_schema, table_name) FROM information_schema.columns"
                + " WHERE table_schema = '" + schema + "' AND column_name = 'id' AND data_type = 'uuid'")) {
            ids.addAll(strings("SELECT id::text FROM " + table));
        }
        assertThat(ids).contains(client.toString()).hasSizeGreaterThan(30);
        return ids;
    }

    /** What there is of one family and not of the other, whichever of the two. */
    private List<String> differences() throws SQLException {
        List<Row> rows = rows();
        Map<String, Integer> many = new TreeMap<>();
        of(family, parent, rows).forEach(row -> many.merge(row, 1, Integer::sum));
        of(twin, twinParent, rows).forEach(row -> many.merge(row, -1, Integer::sum));
        return many.entrySet().stream()
                .filter(each -> each.getValue() != 0)
                .map(each -> each.getValue() + " " + each.getKey())
                .toList();
    }

    /** What names it, what names that, and so on; by what it is, and not by its id. */
    private List<String> of(CaseScene.Family about, AccountId account, List<Row> rows) {
        Map<String, String> own = new HashMap<>(Map.of(
                about.household().toString(), "(household)",
                about.child().toString(), "(child)",
                about.adult().toString(), "(adult)",
                account.toString(), "(account)"));
        List<Row> found = new ArrayList<>();
        List<Row> left = new ArrayList<>(rows);
        while (true) {
            List<Row> more = left.stream()
                    .filter(row -> row.ids().stream().anyMatch(own::containsKey))
                    .toList();
            if (more.isEmpty()) {
                break;
            }
            left.removeAll(more);
            found.addAll(more);
            for (Row row : more) {
                Pattern.compile("\"id\": \"([^\"]+)\"")
                        .matcher(row.text())
                        .results()
                        .forEach(id -> own.putIfAbsent(id.group(1), "(" + row.table() + ")"));
            }
        }
        return found.stream()
                .map(row -> row.table() + " "
                        + UUIDS.matcher(row.text()
                                        .replace(about.code(), "(code)")
                                        .replaceAll("parent-[12]", "(login)")
                                        .replaceAll("\\b[0-9a-f]{64}\\b", "(secret)")
                                        .replaceAll("\"asked_order\": \\d+", "(who came first)"))
                                .replaceAll(id -> own.getOrDefault(id.group(), id.group())))
                .toList();
    }
}
