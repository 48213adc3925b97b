package org.halfpastfour.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One vocabulary of class names, as CONTRIBUTING.md tells it: what a class is shows in the end of its name. */
class VocabularyTest {

    /** Holds the EntityManager and is no …Records, and why. */
    private static final Map<String, String> NO_RECORDS = Map.ofEntries(
            Map.entry("AccountDoubts", "a use case of two queries"),
            Map.entry("Audit", "is written by use cases of every feature"),
            Map.entry("BarringConsequences", "writes what is pending before it looks again"),
            Map.entry("CaseSideAccess", "a use case that one function of the database settles"),
            Map.entry("CaseSideLog", "a use case of one query"),
            Map.entry("FrontDoor", "vouches at the database, and keeps nothing"),
            Map.entry("HousekeepingTimer", "forgets by one statement a table"),
            Map.entry("Rechecking", "writes what is pending before it looks again"),
            Map.entry("RepeatedRequests", "the request's answer stands and falls with its transaction"),
            Map.entry("TakenPlaces", "counts by one statement for who books"),
            Map.entry("Wall", "takes a role for the transaction, and keeps nothing"));

    /** Public for other features and no …Directory, because it does something for them, and what. */
    private static final Map<String, String> DONE_FOR_OTHERS = Map.ofEntries(
            Map.entry("AccountIdentityStore", "the container asks it who may sign in"),
            Map.entry("AlikeAccounts", "for the city office alone, and both of its pages"),
            Map.entry("AskedAccounts", "makes cards for who forgot the password"),
            Map.entry("Audit", "writes the record of who changed what"),
            Map.entry("BookingsOfPerson", "a person's bookings with what may be done with each"),
            Map.entry("CalendarBook", "writes the calendar for its one step"),
            Map.entry("CalendarEffects", "what another calendar brings and takes away"),
            Map.entry("Caller", "who asks"),
            Map.entry("CarryingOver", "lets classes go on in the next term"),
            Map.entry("CodesAtTheDoor", "uses up a code when a child leaves"),
            Map.entry("ConfirmedCards", "makes cards that two decided about"),
            Map.entry("DiscreetCounts", "counts for who asks as staff"),
            Map.entry("FreedPlaces", "gives places on"),
            Map.entry("GivenPlaces", "books what was given by wishes"),
            Map.entry("HouseClock", "the time"),
            Map.entry("JoinNotes", "keeps how a row was before a join"),
            Map.entry("HouseholdTurn", "keeps what sign-up reckons"),
            Map.entry("KeptCodes", "keeps short codes as passwords are kept"),
            Map.entry("MissedPlaces", "reckons anew whose turn is behind"),
            Map.entry("NextGrades", "puts children into the next grade on a day"),
            Map.entry("ParentAccounts", "makes accounts of parents"),
            Map.entry("PolicyEffects", "what another policy would do"),
            Map.entry("SessionFitness", "asks the rules of planning again"),
            Map.entry("SessionReopener", "opens a session again"),
            Map.entry("SessionSettler", "does with a session what was chosen"),
            Map.entry("TakenPlaces", "takes places"),
            Map.entry("Tries", "counts what strangers try"),
            Map.entry("Turns", "lets one server at a time do the house's own works"),
            Map.entry("WeekdayReturns", "what is booked again, whoever tells it"));

    private static final Pattern ENTITY_MANAGER =
            Pattern.compile("(?m)^    (?:private )?(?:final )?EntityManager \\w+;");
    private static final Pattern ANSWER = Pattern.compile("\\w+(View|Summary|Row|Line)");
    private static final Pattern OF_ANOTHER_KIND = Pattern.compile(
            "\\w+(Records|Directory|Desk|Rule|Policy|View|Summary|Row|Line|Page|Timer|Constraints|Error)");
    private static final Pattern WHAT_BECAME = Pattern.compile("[A-Z][a-z]+ed[A-Z]\\w+|\\w+(Rule|Records|Log)");

    /** @param text of the source */
    private record Source(String module, String name, String text) {

        static Source of(Path file) {
            String path = file.toString().replace('\\', '/');
            String module = path.replaceFirst("/src/main/java/.*", "").replaceFirst(".*/", "");
            return new Source(module, path.replaceFirst(".*/", "").replace(".java", ""), Product.text(file));
        }

        boolean says(String pattern) {
            return Pattern.compile("(?m)" + pattern).matcher(text).find();
        }

        boolean ends(String end) {
            return name.endsWith(end);
        }

        boolean isOneOf(Pattern names) {
            return names.matcher(name).matches();
        }

        boolean isPublic() {
            return says("^public ");
        }

        boolean isRecordOrEnum() {
            return says("^(?:public )?(?:record|enum) " + name + "\\b");
        }

        boolean holdsTheEntityManager() {
            return ENTITY_MANAGER.matcher(text).find();
        }
    }

    /** What classes of a module are held to, with a source that breaks it. */
    private record Word(String name, String module, Predicate<Source> holds, Source broken) {

        @Override
        public String toString() {
            return name;
        }
    }

    /** Each with a source that breaks it. */
    private static final List<Word> WORDS = List.of(
            new Word(
                    "records",
                    "ejb",
                    source -> source.holdsTheEntityManager() == source.ends("Records")
                            || source.holdsTheEntityManager() && NO_RECORDS.containsKey(source.name()),
                    new Source("ejb", "PaperDesk", "class PaperDesk {\n    private EntityManager entities;\n")),
            new Word(
                    "records within",
                    "ejb",
                    source -> !source.ends("Records") || !source.isPublic(),
                    new Source("ejb", "PaperRecords", "public class PaperRecords {")),
            new Word(
                    "use case",
                    "ejb",
                    source -> !source.says("^@Stateless") || source.isPublic() && !source.isOneOf(OF_ANOTHER_KIND),
                    new Source("ejb", "HomeDesk", "@Stateless\npublic class HomeDesk {")),
            new Word(
                    "directory",
                    "ejb",
                    source -> !source.ends("Directory") || source.isPublic() && source.says("^@ApplicationScoped"),
                    new Source("ejb", "HomeDirectory", "@Stateless\npublic class HomeDirectory {")),
            new Word(
                    "for others",
                    "ejb",
                    source -> !(source.isPublic() && source.says("^@ApplicationScoped"))
                            || source.ends("Directory")
                            || DONE_FOR_OTHERS.containsKey(source.name()),
                    new Source("ejb", "HomeFacts", "@ApplicationScoped\npublic class HomeFacts {")),
            new Word(
                    "desk",
                    "ejb",
                    source -> !source.ends("Desk") || !source.isPublic() && source.says("^@ApplicationScoped"),
                    new Source("ejb", "HomeDesk", "@ApplicationScoped\npublic class HomeDesk {")),
            new Word(
                    "answers",
                    "ejb",
                    source -> !source.isOneOf(ANSWER) || source.isRecordOrEnum(),
                    new Source("ejb", "HomeView", "public final class HomeView {")),
            new Word(
                    "rule",
                    "ejb",
                    source -> !(source.ends("Rule") || source.ends("Policy"))
                            || !source.holdsTheEntityManager() && !source.says("^@Stateless"),
                    new Source("ejb", "AgeRule", "class AgeRule {\n    EntityManager entities;\n")),
            new Word(
                    "listener",
                    "ejb",
                    source -> !source.says("\\(@Observes\\b") || source.isOneOf(WHAT_BECAME),
                    new Source("ejb", "RoomKeeper", "    void tell(@Observes RoomChanged event) {")),
            new Word(
                    "timer",
                    "ejb",
                    source -> source.says("^    @Schedule\\b") == source.ends("Timer"),
                    new Source("ejb", "OfferClock", "    @Schedule(second = \"*/20\")\n")),
            new Word(
                    "resource",
                    "web",
                    source -> source.says("^@Path\\(") == source.ends("Resource"),
                    new Source("web", "Homes", "@Path(\"homes\")\npublic class Homes {")),
            new Word(
                    "json",
                    "web",
                    source -> !source.ends("Json")
                            || source.says("\\brecord \\w")
                            || source.name().equals("Json"),
                    new Source("web", "HomeJson", "public final class HomeJson {")),
            new Word(
                    "page",
                    "ui",
                    source -> (source.says("class \\w+ extends \\w*Page\\b")
                                    || source.name().equals("BasePage"))
                            == source.ends("Page"),
                    new Source("ui", "HomeScreen", "public class HomeScreen extends BasePage {")),
            new Word(
                    "no view",
                    "ui",
                    source -> !source.ends("View") && !source.ends("Desk"),
                    new Source("ui", "HomeView", "public class HomeView extends Div {")));

    private static final List<Source> PRODUCT =
            Product.sourcesOfAllModules().stream().map(Source::of).toList();

    static List<Word> words() {
        return WORDS;
    }

    @ParameterizedTest
    @MethodSource("words")
    void everyClassIsCalledWhatItIs(Word word) {
        assertThat(PRODUCT.stream().filter(source -> source.module().equals(word.module())))
                .hasSizeGreaterThan(50)
                .filteredOn(source -> !word.holds().test(source))
                .extracting(Source::name)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("words")
    void aClassThatIsCalledSomethingElseIsFound(Word word) {
        assertThat(word.holds().test(word.broken())).isFalse();
    }

    @Test
    void whatIsExceptedExistsAndNeedsIt() {
        assertThat(excepted(Source::holdsTheEntityManager, "Records")).isEqualTo(NO_RECORDS.keySet());
        assertThat(excepted(source -> source.isPublic() && source.says("^@ApplicationScoped"), "Directory"))
                .isEqualTo(DONE_FOR_OTHERS.keySet());
    }

    private static Set<String> excepted(Predicate<Source> kind, String end) {
        return PRODUCT.stream()
                .filter(source -> source.module().equals("ejb") && kind.test(source) && !source.ends(end))
                .map(Source::name)
                .collect(Collectors.toSet());
    }

    @Test
    void noNameIsThereTwice() {
        assertThat(twice(PRODUCT.stream().map(Source::name))).isEmpty();
    }

    @Test
    void aNameThatIsThereTwiceIsFound() {
        assertThat(twice(Stream.of("Room", "Home", "Room"))).containsExactly("Room");
    }

    private static Set<String> twice(Stream<String> names) {
        Set<String> seen = new HashSet<>();
        return names.filter(name -> !name.equals("package-info") && !seen.add(name))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
