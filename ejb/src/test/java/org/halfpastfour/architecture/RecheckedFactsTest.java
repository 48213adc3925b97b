package org.halfpastfour.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaFieldAccess.AccessType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halfpastfour.shared.Recheck;
import org.junit.jupiter.api.Test;

/**
 * What was agreed rests on facts, and whoever changes one asks around the change what it touches. A new entity that a
 * session or a booking could rest on, such as an adult's credential or a policy that a page can set, does not pass until
 * it is named here; nor does a new way to change one of the facts.
 */
class RecheckedFactsTest {

    /** On what signing up rests. */
    private static final Set<String> FEATURES = FeatureDirectionsTest.featuresBefore("signup");

    /** Read by the rules that are asked again: of sessions, of persons, and of who comes with whom. */
    private static final Set<String> FACTS = Set.of(
            "YouthHome",
            "Room",
            "AnnouncedYear",
            "AnnouncedDay",
            "LocalClosure",
            "SchoolYear",
            "Term",
            "Child",
            "Consent",
            "Guardianship",
            "HouseholdMember",
            "PickupAuthority",
            "Programme",
            "Session");

    /** Entities that say nothing about who may come where. */
    private static final Map<String, String> NOTHING_RESTS_ON = Map.ofEntries(
            Map.entry("Adult", "company rests on membership, guardianship and bans; a name or phone refuses nobody"),
            Map.entry("ConsentText", "is only ever added; what lapses by it is on Today from that day on"),
            Map.entry("CalendarStep", "says what was changed"),
            Map.entry("CollectCode", "is asked for at the door alone"),
            Map.entry("CollectCodeUse", "is asked for at the door alone"),
            Map.entry("District", "a name on a list"),
            Map.entry("FamilyChange", "says what changed"),
            Map.entry("GradeMove", "no age is told by a grade"),
            Map.entry("HealthNote", "is only ever added"),
            Map.entry("Household", "where its members live is said by the memberships"),
            Map.entry("JoinStep", "says what was joined"),
            Map.entry("Likeness", "a question to the staff"),
            Map.entry("ListedSession", "is only read"),
            Map.entry("OfferTime", "what is offered keeps its time"),
            Map.entry("Outing", "a consent to it is asked for at the door"),
            Map.entry("Person", "a child or an adult"),
            Map.entry("PersonJoin", "says what was joined"),
            Map.entry("PickupPhoto", "a picture"),
            Map.entry("PlannedSeries", "says what was planned together"),
            Map.entry("PlannedSession", "what is taken back has no booking"),
            Map.entry("Planning", "says what was planned together"),
            Map.entry(
                    "PolicyVersion",
                    "what was agreed before stands: safe places keep others out, and ages are asked of who books"),
            Map.entry("ReferralCode", "gives a better turn, and takes nothing away"),
            Map.entry("Series", "its sessions are the facts"),
            Map.entry("SessionAdult", "who is in charge has a way of its own: safe places, and the light"),
            Map.entry("SessionCount", "counts what the bookings say"),
            Map.entry("StaffMember", "has no credentials yet; who leaves is taken off in Departures"),
            Map.entry("Street", "a name on a list"));

    /** Who changes a fact without asking, and why what was agreed is looked after all the same. */
    private static final Map<String, String> WITHOUT_ASKING = Map.ofEntries(
            Map.entry("AddSchoolYear > SchoolYear", "CalendarStepDesk calls off what it touches"),
            Map.entry("Adult > Child", "a person is made"),
            Map.entry(
                    "AdultJoiner > Consent",
                    "a joined person brings the papers along; what they refuse then is on Today"),
            Map.entry("AdultJoiner > Guardianship", "a joined person brings the guardianship along"),
            Map.entry("AdultJoiner > PickupAuthority", "BarredAdults looks again at once where a ban comes along"),
            Map.entry("CalendarRecords > AnnouncedDay", "CalendarStepDesk calls off what it touches"),
            Map.entry("CalendarRecords > AnnouncedYear", "CalendarStepDesk calls off what it touches"),
            Map.entry(
                    "CalendarBook > LocalClosure", "CalendarStepDesk calls off what it touches, or CalendarSteps asks"),
            Map.entry(
                    "ChildJoiner > Consent",
                    "a joined child brings its papers along; what they refuse then is on Today"),
            Map.entry("ChildJoiner > Guardianship", "a joined child brings its guardians along"),
            Map.entry("ChildJoiner > PickupAuthority", "BarredAdults looks again at once where a ban comes along"),
            Map.entry("Departures > Session", "says itself what becomes of the sessions of who leaves"),
            Map.entry("FamilyMeetings > Session", "a room for one family, which nobody books"),
            Map.entry(
                    "GuardianDesk > Guardianship",
                    "a block takes effect at once, in BarredAdults, and waits for no choice"),
            Map.entry("HouseholdRegister > Child", "a new child has no booking"),
            Map.entry("HouseholdRegister > Guardianship", "of a new child"),
            Map.entry("HouseholdRegister > HouseholdMember", "somebody more in a household refuses nobody"),
            Map.entry("JoinDesk > Child", "held until the staff has looked; JoinedBookings follow"),
            Map.entry("JoinedBlocks > Guardianship", "a block takes effect at once, and waits for no choice"),
            Map.entry("MembershipJoiner > HouseholdMember", "a joined person brings the memberships along"),
            Map.entry("Newcomers > Child", "held until the staff has looked"),
            Map.entry("LookedDraft > Session", "new sessions have no booking"),
            Map.entry(
                    "PickupDesk > PickupAuthority",
                    "a ban takes effect at once, in BarredAdults, and waits for no choice"),
            Map.entry("OneDayDesk > PickupAuthority", "one more or less is asked for at the door alone"),
            Map.entry("PlacesEditor > Session", "fewer places than are taken are refused"),
            Map.entry("ProgrammeChanges > Programme", "ComingSessions asks which sessions follow"),
            Map.entry("Programmes > Programme", "a new programme has no session"),
            Map.entry("Questions > Child", "held until the staff has looked"),
            Map.entry("SchoolYear > Term", "CalendarStepDesk calls off what it touches"),
            Map.entry("SeriesPlanner > Session", "new sessions have no booking"),
            Map.entry("SeriesSessions > Session", "of which series it is refuses nobody"),
            Map.entry("SessionEditor > Session", "planning asks the same rules before it moves or changes a session"),
            Map.entry("SessionReopener > Session", "whoever is put back is asked again before it is done"));

    @Test
    void everyEntityIsAFactOrSaidToBeNone() {
        Set<String> all = Product.CLASSES.stream()
                .filter(type -> type.isAnnotatedWith(Entity.class))
                .filter(type -> FEATURES.contains(Product.feature(type)))
                .map(JavaClass::getSimpleName)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> named = new TreeSet<>(FACTS);
        named.addAll(NOTHING_RESTS_ON.keySet());
        assertThat(all).isEqualTo(named);
    }

    @Test
    void whoChangesAFactAsksWhatItTouchesOrIsNamedWithTheReason() {
        assertThat(changes()).isEqualTo(new TreeSet<>(WITHOUT_ASKING.keySet()));
    }

    /** Such as {@code PickupDesk > PickupAuthority}, without those that ask. */
    private static Set<String> changes() {
        return Product.CLASSES.stream()
                .filter(type -> FACTS.contains(type.getSimpleName()) && type.isAnnotatedWith(Entity.class))
                .flatMap(RecheckedFactsTest::changesOf)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> changesOf(JavaClass fact) {
        return family(fact)
                .flatMap(type -> type.getCodeUnits().stream())
                .filter(RecheckedFactsTest::changes)
                .flatMap(unit -> unit.getAccessesToSelf().stream())
                .map(JavaAccess::getOriginOwner)
                .map(RecheckedFactsTest::outermost)
                .filter(caller -> family(fact).noneMatch(caller::equals))
                .filter(caller -> caller.getDirectDependenciesFromSelf().stream()
                        .noneMatch(dependency -> dependency.getTargetClass().isEquivalentTo(Recheck.class)))
                .map(caller -> caller.getSimpleName() + " > " + fact.getSimpleName());
    }

    /** The entity with the classes of the product that it extends. */
    private static Stream<JavaClass> family(JavaClass fact) {
        return Stream.concat(
                Stream.of(fact), fact.getAllRawSuperclasses().stream().filter(type -> type.getPackageName()
                        .startsWith(Product.ROOT)));
    }

    private static boolean changes(JavaCodeUnit unit) {
        return unit instanceof JavaConstructor
                || sets(unit)
                || unit.getMethodCallsFromSelf().stream()
                        .filter(call -> call.getTargetOwner().isAnnotatedWith(Embeddable.class))
                        .flatMap(call -> call.getTarget().resolveMember().stream())
                        .anyMatch(RecheckedFactsTest::sets);
    }

    private static boolean sets(JavaCodeUnit unit) {
        return unit.getFieldAccesses().stream()
                .map(JavaFieldAccess::getAccessType)
                .anyMatch(AccessType.SET::equals);
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(RecheckedFactsTest::outermost).orElse(type);
    }
}
