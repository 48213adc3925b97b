package org.halfpastfour.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.halfpastfour.attendance.ChangeKind;
import org.halfpastfour.roster.PresenceChangeKind;
import org.junit.jupiter.api.Test;

class AuditActionsTest {

    private static final Path SOURCES = Path.of("src/main/java/org/halfpastfour");
    private static final Pattern WORDS_OF_AN_ACTION = Pattern.compile("\"([a-z]+(?:-[a-z]+)*\\.[a-z]+(?:-[a-z]+)*)\"");
    private static final Pattern KIND =
            Pattern.compile("(?:record|wrote)\\(\\s*(?:\"[a-z.-]+\"|[a-zA-Z]+),\\s*\"([a-z-]+)\"");

    /** Steps of a join, which are written alike and are no action; nor are settings of a session, files and tables. */
    private static final Set<String> NO_ACTIONS = Set.of(
            "account.idempotency",
            "account.moved",
            "booking.ended",
            "booking.moved",
            "consent.moved",
            "day-note.moved",
            "day-picture.moved",
            "grant.added",
            "guardian.closed",
            "guardian.moved",
            "health-note.added",
            "health-note.moved",
            "mark.moved",
            "mark.taken-over",
            "member.closed",
            "member.moved",
            "pickup.moved",
            "pointer.moved",
            "question.passed-on",
            "read.own-page",
            "stay.moved",
            "stay.rests");

    @Test
    void ofEveryActionThatIsWrittenDownItIsDecidedWhetherTheCityOfficeFindsIt() throws IOException {
        Set<String> written = found(WORDS_OF_AN_ACTION);
        Arrays.stream(ChangeKind.values()).forEach(kind -> written.add("attendance." + word(kind)));
        Arrays.stream(PresenceChangeKind.values()).forEach(kind -> written.add("presence." + word(kind)));
        written.removeIf(word -> word.startsWith("hpf.") || word.endsWith(".txt"));
        assertThat(written).containsAll(NO_ACTIONS);
        written.removeAll(NO_ACTIONS);
        Set<String> decided = new TreeSet<>(AuditActions.FOUND);
        decided.addAll(AuditActions.NOT_FOUND);
        assertThat(written).isEqualTo(decided);
    }

    @Test
    void noActionIsFoundAndNotFound() {
        assertThat(AuditActions.FOUND)
                .doesNotContainAnyElementsOf(AuditActions.NOT_FOUND)
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void everyThingToWhichSomethingIsDoneOnTheOpenSideIsKnown() throws IOException {
        Set<String> kinds = found(KIND);
        assertThat(kinds).hasSizeGreaterThan(15);
        kinds.removeAll(Set.of(
                "address",
                "assessment",
                "attendance-consent",
                "barrier",
                "case",
                "check-in",
                "contact",
                "errand",
                "escalation",
                "flag",
                "glass",
                "goal",
                "group",
                "intake",
                "intervention",
                "note",
                "own-code",
                "peer-path",
                "plan",
                "referral",
                "repair",
                "review"));
        assertThat(AuditedThing.allKinds()).containsAll(kinds);
    }

    private static Set<String> found(Pattern pattern) throws IOException {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".java"))
                    .filter(each -> !each.endsWith("AuditActions.java") && !each.startsWith(SOURCES.resolve("schema")))
                    .toList()) {
                pattern.matcher(Files.readString(file))
                        .results()
                        .map((MatchResult match) -> match.group(1))
                        .forEach(found::add);
            }
        }
        return found;
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
