package org.halfpastfour.journeys;

import org.halfpastfour.testing.RunningServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A term of a home of the demo, from the calendar of the city to the last child collected. After each step the city office reads what was told, and to
 * whom, and that it was all.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@ExtendWith(RunningServer.class)
class TermJourney {

    private final TermSteps steps = new TermSteps();
    private final TermPeople people = new TermPeople();
    private final TermPlanning planning = new TermPlanning(people);
    private final TermPlacing placing = new TermPlacing(people);
    private final TermChanges changes = new TermChanges(people);
    private final TermDay day = new TermDay(people);

    @AfterAll
    void leaveTheCalendarAlone() {
        planning.forget();
        people.goHome();
    }

    @Test
    @Order(1)
    void theCityOfficeAnnouncesTheDaysOffOfTheNextTerm() {
        steps.take(TermStep.DAYS_OFF_ANNOUNCED, planning::announce);
    }

    @Test
    @Order(2)
    void onceDaysOffAreAnnouncedClassesGoOnAndFamiliesAreAskedWhetherTheyStay() {
        steps.take(TermStep.CLASSES_GO_ON, planning::letClassesGoOn);
    }

    @Test
    @Order(3)
    void onceItWasAskedAFamilyStays() {
        steps.take(TermStep.FAMILY_STAYS, planning::stay);
    }

    @Test
    @Order(4)
    void onceDaysOffAreAnnouncedStaffAskForWishes() {
        steps.take(TermStep.WISHES_ASKED, placing::askForWishes);
    }

    @Test
    @Order(5)
    void onceWishesAreAskedForAFamilyRanksThem() {
        steps.take(TermStep.WISHES_RANKED, placing::rank);
    }

    @Test
    @Order(6)
    void onceWishesAreInStaffPlaceMoveAndPublishAndTheFamilyReadsItsAnswer() {
        steps.take(TermStep.WISHES_ANSWERED, placing::placeMoveAndPublish);
    }

    @Test
    @Order(7)
    void onceWishesAreAnsweredWhoComesFirstTakesWhatIsLeft() {
        steps.take(TermStep.FIRST_COME, placing::whoComesFirst);
    }

    @Test
    @Order(8)
    void aClassIsMovedToAnotherTimeAndRoom() {
        steps.take(TermStep.CLASS_MOVED, changes::moveAClass);
    }

    @Test
    @Order(9)
    void aTeacherIsIllAndSomebodyStandsIn() {
        steps.take(TermStep.TEACHER_COVERED, changes::aTeacherIsIllAndSomebodyStandsIn);
    }

    @Test
    @Order(10)
    void aTeacherIsIllNobodyStandsInAndTheClassIsCalledOff() {
        steps.take(TermStep.TEACHER_NOT_COVERED, changes::aTeacherIsIllAndNobodyStandsIn);
    }

    @Test
    @Order(11)
    void theCityOfficeClosesADayInOneStep() {
        steps.take(TermStep.DAY_CLOSED, changes::aDayIsClosed);
    }

    @Test
    @Order(12)
    void aFamilyBooksForToday() {
        steps.take(TermStep.BOOKED_FOR_TODAY, day::book);
    }

    @Test
    @Order(13)
    void onceBookedTheChildrenCome() {
        steps.take(TermStep.CHILDREN_CAME, day::arrive);
    }

    @Test
    @Order(14)
    void onceTheChildrenCameFamiliesReadTheNoteOfTheDay() {
        steps.take(TermStep.NOTE_WRITTEN, day::writeTheNote);
    }

    @Test
    @Order(15)
    void onceTheChildrenCameWhoMustNotCollectIsRefused() {
        steps.take(TermStep.REFUSED_AT_THE_DOOR, day::refuseTheUncle);
    }

    @Test
    @Order(16)
    void onceTheChildrenCameTheyAreCollectedByWhoMay() {
        steps.take(TermStep.COLLECTED, day::collect);
    }

    @Test
    @Order(17)
    void onceAllAreCollectedTheDayIsEndedAndNothingIsLeftOpen() {
        steps.take(TermStep.DAY_ENDED, day::endTheDay);
    }
}
