package org.halfpastfour.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.halfpastfour.notice.NoticeScene.TOMORROW;
import static org.halfpastfour.testing.HomeScene.TODAY;
import static org.halfpastfour.testing.HomeScene.run;
import static org.halfpastfour.testing.HomeScene.sql;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.halfpastfour.account.Language;
import org.halfpastfour.attendance.Attendances;
import org.halfpastfour.attendance.ChildNotArrived;
import org.halfpastfour.attendance.ChildNotCollected;
import org.halfpastfour.attendance.DayClosings;
import org.halfpastfour.family.Families;
import org.halfpastfour.programme.MoveSession;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.shared.Happening;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.PageRequest;
import org.halfpastfour.signup.BookSession;
import org.halfpastfour.signup.FeedDesk;
import org.halfpastfour.signup.FindOfferings;
import org.halfpastfour.testing.CaseSideWords;
import org.halfpastfour.testing.HomeScene;
import org.halfpastfour.testing.HomeScene.Household;
import org.halfpastfour.testing.TestJpa;
import org.junit.jupiter.api.Test;

/** Collects what the programme side says, wherever it says it, and looks for a word of the case side. */
class EverythingSaidDbTest {

    /** Where a word stands that names a role, or has its everyday meaning: none of them can tell of a family. */
    private static final Map<String, String> NAMED = Map.of(
            "account.", "who signs in and who grants a role reads what the roles are called",
            "error.card-not-good", "each kind of account asks somebody else for its card",
            "error.roles-must-not-meet", "whose two roles exclude each other reads which",
            "error.case-side-takes-two", "the city office reads why it cannot act alone",
            "report.audit.what", "what the log of the city office leaves out",
            "shell.field.client", "a field of forms on the case side, named for all forms in one file",
            "error.touches-what-was-agreed", "how many things, in English",
            "error.foretold", "how many things, in English");

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    /** As JSON has it, down to the nanosecond at which a test wrote a row. */
    private static final Pattern MOMENT = Pattern.compile("\\d{10}\\.\\d+");

    private static final Pattern OWN_FILES = Pattern.compile("(?:translations|errors)-(?:casework|assessment).*");
    private static final Pattern LOGGED = Pattern.compile("LOG\\.\\w+\\(\\s*\"([^\"]*)\"");
    private static final List<String> CASE_SIDE = List.of("casework", "engagement", "assessment");

    private final MailText mailText = new MailText(new Wording());

    @Test
    void noTextOfAPageOrARefusalHasOneButWhereARoleIsNamed() {
        Map<String, String> said = new TreeMap<>();
        texts().forEach((key, text) -> {
            if (!CaseSideWords.in(text).isEmpty()) {
                said.put(key, text);
            }
        });
        assertThat(said.keySet().stream()
                        .map(key -> key.substring(key.indexOf(' ') + 1))
                        .filter(key -> NAMED.keySet().stream().noneMatch(key::startsWith)))
                .isEmpty();
        assertThat(NAMED.keySet()).allMatch(named -> said.keySet().stream().anyMatch(key -> key.contains(" " + named)));
    }

    @Test
    void noLineOfALogHasOne() {
        List<String> lines = programmeSources()
                .flatMap(file -> LOGGED.matcher(text(file)).results().map((MatchResult line) -> line.group(1)))
                .toList();
        assertThat(lines).hasSizeGreaterThan(20);
        assertThat(lines).allSatisfy(line -> assertThat(CaseSideWords.in(line)).isEmpty());
    }

    @Test
    void nothingThatIsSaidOfAFamilyWithACaseTellsOfIt() {
        Said said = new Said("四点半课堂");
        List<String> secrets = said.openCase();
        said.live();
        Map<String, String> all = said.collect();
        assertThat(all).hasSizeGreaterThan(40);
        all.forEach((where, text) -> {
            assertThat(text).as(where).isNotBlank();
            assertThat(CaseSideWords.in(text.replace("家庭会谈", ""))).as(where).isEmpty();
            assertThat(text).as(where).doesNotContain(secrets);
        });
        assertThat(String.join("\n", all.values())).contains("王小雨1", "老师1", "BEGIN:VEVENT", "METHOD:REQUEST");
    }

    @Test
    void ofTwoFamiliesThatDoTheSameNothingTellsWhichOneHasACase() {
        Said with = new Said("四点半课堂");
        List<String> secrets = with.openCase();
        assertThat(secrets).isNotEmpty();
        with.live();
        Said without = new Said("四点半课堂");
        without.live();
        Map<String, String> one = with.collect();
        Map<String, String> other = without.collect();
        assertThat(one.keySet()).isEqualTo(other.keySet());
        one.forEach((where, text) -> assertThat(words(text)).as(where).isEqualTo(words(other.getOrDefault(where, ""))));
    }

    /** Whatever the order, and whichever the ids and moments are. */
    private static List<String> words(String text) {
        return Pattern.compile("[^\\p{L}\\p{N}:-]+")
                .splitAsStream(MOMENT.matcher(ID.matcher(text).replaceAll("id")).replaceAll("then"))
                .sorted()
                .toList();
    }

    @Test
    void theReaderReadsMessagesMailsAndAnswers() {
        Said said = new Said("戒毒家属课堂");
        said.live();
        assertThat(said.collect().entrySet().stream()
                        .filter(each -> !CaseSideWords.in(each.getValue()).isEmpty())
                        .map(each -> each.getKey().substring(0, each.getKey().indexOf(' ')))
                        .distinct())
                .contains("message", "mail", "answer")
                .doesNotContain("outside", "feed");
    }

    private static Map<String, String> texts() {
        Map<String, String> all = new LinkedHashMap<>();
        Stream.of("src/main/resources/texts", "../ui/src/main/resources/vaadin-i18n")
                .flatMap(folder -> files(Path.of(folder)))
                .filter(file -> file.toString().endsWith(".properties"))
                .filter(file ->
                        !OWN_FILES.matcher(file.getFileName().toString()).matches())
                .forEach(file -> {
                    Properties texts = new Properties();
                    try {
                        texts.load(new StringReader(text(file)));
                    } catch (IOException unreadable) {
                        throw new UncheckedIOException(unreadable);
                    }
                    texts.forEach((key, text) -> all.put(file.getFileName() + " " + key, String.valueOf(text)));
                });
        assertThat(all).hasSizeGreaterThan(2000);
        return all;
    }

    private static Stream<Path> programmeSources() {
        return Stream.of("src/main/java", "../web/src/main/java", "../ui/src/main/java")
                .flatMap(folder -> files(Path.of(folder)))
                .filter(file -> file.toString().endsWith(".java"))
                .filter(file ->
                        CASE_SIDE.stream().noneMatch(side -> file.toString().contains("/" + side + "/")));
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException away) {
            throw new UncheckedIOException(away);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A home with a family that books, waits, moves, cancels and comes late, and all that everybody is told of it. */
    private final class Said {

        private final ScriptedChannel mail = new ScriptedChannel(ChannelKind.MAIL);
        private final NoticeScene at;
        private final Household family;
        private final Household other;
        private final Map<String, String> all = new TreeMap<>();
        private final List<SessionId> sessions = new ArrayList<>();

        Said(String title) {
            at = new NoticeScene(List.of(mail, new ScriptedChannel(ChannelKind.SMS)), title);
            family = at.family(2);
            other = at.family(1);
            sql(
                    "INSERT INTO notice.address (id, person_id, channel, address, since) VALUES (?, ?, 'MAIL', ?, now())",
                    Ids.next(),
                    family.adult().value(),
                    "li.mei@example.org");
        }

        /** What must be said nowhere. */
        List<String> openCase() {
            UUID client = Ids.next();
            UUID caseworker = Ids.next();
            String number = "NR-" + client.toString().substring(24);
            String name = "江" + client.toString().substring(28);
            sql(
                    "INSERT INTO casework.client (id, case_number, name, district_code, caseworker_id, state, opened_on)"
                            + " VALUES (?, ?, ?, '500103', ?, 'ACTIVE', ?)",
                    client,
                    number,
                    name,
                    caseworker,
                    TODAY.minusDays(60));
            sql(
                    "INSERT INTO casework.client_household (id, client_id, household_id, from_date) VALUES (?, ?, ?, ?)",
                    Ids.next(),
                    client,
                    family.id().value(),
                    TODAY.minusDays(60));
            return List.of(number, name, client.toString(), caseworker.toString());
        }

        void live() {
            SessionId first = at.session(3);
            SessionId full = at.session(1, TOMORROW.plusDays(1), at.scene.room, at.scene.staff.subList(0, 2));
            SessionId event = at.event(6, TOMORROW.plusDays(2));
            sessions.addAll(List.of(first, full, event));
            at.book(first, family);
            var taken = at.book(full, other, other.children()).getFirst();
            at.book(full, family, List.of(family.child()));
            at.scene.asParentOf(family);
            run(() -> at.signUp.book(
                    new BookSession(event, family.id(), family.children(), List.of(family.adult()), false, null)));
            tell();
            at.cancel(other, taken);
            tell();
            at.scene.asStaff();
            TestJpa.runInTransaction(() -> at.sessions.move(new MoveSession(
                    first, at.scene.room, HomeScene.at(TOMORROW, "17:00"), HomeScene.at(TOMORROW, "18:30"))));
            at.scene.asStaff();
            TestJpa.runInTransaction(
                    () -> at.sessions.assignAdults(first, List.of(at.scene.staff.get(1), at.scene.staff.get(2))));
            tell();
            happens(new ChildNotArrived(first, family.child().value()));
            happens(new ChildNotCollected(first, family.child().value(), 60));
            tell();
            at.callOff(event);
            tell();
        }

        private void tell() {
            at.pass(Duration.ofMinutes(10));
            Stream.concat(
                            Stream.of(Receiver.of(family.id()), Receiver.of(other.id())),
                            at.scene.staff.stream().map(Receiver::of))
                    .forEach(receiver -> at.told(receiver).forEach(this::keep));
        }

        private void keep(StoredMessage message) {
            for (Language language : Language.values()) {
                Written written = message.in(language);
                put("message", message.kind() + " " + language, written.title() + "\n" + written.body());
            }
            OutgoingDesk desk = at.scene.wiring.get(OutgoingDesk.class);
            run(() -> desk.texts(message, true)).forEach((language, text) -> {
                put("mail", message.kind() + " " + language, String.valueOf(text.mail()));
                put("outside", message.kind() + " " + language, text.outside() + "\n" + text.sms());
            });
            PostDesk post = at.scene.wiring.get(PostDesk.class);
            at.deliveries(message).stream()
                    .filter(delivery -> delivery.channel() == ChannelKind.MAIL)
                    .map(delivery -> run(() -> post.outgoing(delivery)))
                    .forEach(outgoing -> put("mail", "as sent", mail(outgoing)));
        }

        private String mail(Outgoing outgoing) {
            MimeMessage mime = new MimeMessage((Session) null);
            try {
                new MailBody(mailText, at.scene.clock.getZone()).fill(mime, outgoing, "home@example.cn");
                if (mime.getContent() instanceof Multipart several) {
                    StringBuilder parts = new StringBuilder();
                    for (int i = 0; i < several.getCount(); i++) {
                        parts.append(new String(
                                several.getBodyPart(i)
                                        .getDataHandler()
                                        .getInputStream()
                                        .readAllBytes(),
                                StandardCharsets.UTF_8));
                    }
                    return parts.toString().replace("\r\n ", "");
                }
                return String.valueOf(mime.getContent());
            } catch (MessagingException | IOException unreadable) {
                throw new IllegalStateException(unreadable);
            }
        }

        Map<String, String> collect() {
            FeedDesk feeds = new FeedDesk(at.scene);
            put("feed", "family", feeds.text(feeds.of(family)).replace("\r\n ", ""));
            put("feed", "home", feeds.text(feeds.ofHome()).replace("\r\n ", ""));
            put(
                    "feed",
                    "member",
                    feeds.text(feeds.ofMember(at.scene.staff.get(1))).replace("\r\n ", ""));
            ofParent();
            ofStaff();
            return all;
        }

        private void ofParent() {
            Families families = at.scene.wiring.get(Families.class);
            FamilyMessages messages = at.scene.wiring.get(FamilyMessages.class);
            Attendances attendances = at.scene.wiring.get(Attendances.class);
            at.scene.asParentOf(family);
            answer("my households", families::myHouseholds);
            answer("missing", () -> families.papersOf(family.id()));
            answer(
                    "found",
                    () -> at.signUp.find(new FindOfferings(
                            family.id(), at.scene.home, TODAY, TODAY.plusDays(7), null, family.child())));
            answer("bookings", () -> at.signUp.bookingsOf(family.id(), TODAY, TODAY.plusDays(30)));
            answer("offers", () -> at.signUp.offersOf(family.id()));
            answer("eligibility", () -> at.signUp.eligibility(family.child(), sessions));
            answer("own marks", () -> attendances.ownMarks(family.id(), sessions));
            answer("messages", () -> messages.of(family.id(), Language.CHINESE, PageRequest.first()));
            answer("messages in English", () -> messages.of(family.id(), Language.ENGLISH, PageRequest.first()));
        }

        private void ofStaff() {
            Families families = at.scene.wiring.get(Families.class);
            Attendances attendances = at.scene.wiring.get(Attendances.class);
            DayClosings closings = at.scene.wiring.get(DayClosings.class);
            OutgoingMessages outgoing = at.scene.wiring.get(OutgoingMessages.class);
            Calls calls = at.scene.wiring.get(Calls.class);
            at.scene.asStaff();
            answer("household", () -> families.household(family.id()));
            answer("families found", () -> families.find(at.scene.home, "李梅", 10));
            answer("children found", () -> families.children(at.scene.home, "王小雨"));
            answer("sheet", () -> at.signUp.sheet(sessions.getFirst()));
            answer("day", () -> attendances.day(at.scene.home, TOMORROW));
            answer("board", () -> attendances.board(sessions.getFirst()));
            answer("week", () -> at.sessions.week(at.scene.home, TODAY));
            answer("closing", () -> closings.look(at.scene.home, TODAY));
            answer(
                    "outgoing",
                    () -> outgoing.find(new FindOutgoing(at.scene.home, null, null, null), PageRequest.first()));
            answer("calls", () -> calls.at(at.scene.home, Language.CHINESE));
        }

        /** As the API would write it. */
        private void answer(String what, Callable<?> question) {
            Object answered = run(question);
            try {
                put(
                        "answer",
                        what,
                        JsonMapper.builder()
                                .addModule(new JavaTimeModule())
                                .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
                                .build()
                                .writeValueAsString(answered));
            } catch (JsonProcessingException unwritable) {
                throw new IllegalStateException(what, unwritable);
            }
        }

        private void put(String where, String what, String text) {
            all.put(where + " " + all.size() + " " + what, text);
        }

        private void happens(Happening happening) {
            TestJpa.runInTransaction(() -> at.scene.wiring.<Happening>event().fire(happening));
        }
    }
}
