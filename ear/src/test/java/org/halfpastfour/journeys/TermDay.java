package org.halfpastfour.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.halfpastfour.testing.Scene;

/** A day from the booking to the last child collected. */
final class TermDay extends TermPart {

    private static final Duration LENGTH = Duration.ofMinutes(45);
    private static final String CLASS = "国画";

    private Optional<UUID> held = Optional.empty();

    TermDay(TermPeople people) {
        super(people);
    }

    void book() {
        UUID session = scene.session(Scene.soon(LENGTH), LENGTH, CLASS);
        held = Optional.of(session);
        scene.book(session, scene.otherFamily());
        scene.nothingWasTold();
        Page mother = people.mother();
        open(mother, "/book/" + session);
        assertSound(mother);
        mother.locator(".book-submit").click();
        assertThat(mother.locator("h1")).containsText("已收到");
        Map<String, String> told = told();
        assertThat(told).containsOnlyKeys(own("Booked"));
        assertThat(told.get(own("Booked")))
                .contains(
                        scene.ownFamily().name() + "：" + CLASS,
                        scene.ownFamily().name() + ": " + CLASS)
                .doesNotContain(scene.otherFamily().name());
    }

    void arrive() {
        scene.begins(session());
        scene.teachersAreThere();
        Page staff = people.staff();
        open(staff, "/today");
        arrive(staff, scene.ownFamily().name());
        arrive(staff, scene.otherFamily().name());
        assertSound(staff);
        picture(staff, "term-today-" + DESK);
        assertThat(told()).as("whoever comes in time is told nothing").isEmpty();
    }

    private void arrive(Page staff, String name) {
        staff.locator("vaadin-button[aria-label='Arrive " + name + "']").click();
        assertThat(staff.locator("vaadin-button[aria-label='Leave " + name + "']"))
                .isVisible();
    }

    void writeTheNote() {
        Page staff = people.staff();
        open(staff, "/today/notes/" + session());
        Locator all = staff.locator(".class-note");
        all.getByText(english("daynote.homework.DONE"), new Locator.GetByTextOptions().setExact(true))
                .click();
        button(all, english("daynote.phrase.done.1")).first().click();
        assertSound(staff);
        picture(staff, "term-note-" + DESK);
        button(all, english("daynote.all.save")).click();
        assertThat(staff.locator("vaadin-notification-card", named(english("daynote.saved"))))
                .isVisible();
        Page mother = people.mother();
        open(mother, "/days?until=" + scene.dayOf(session()));
        assertThat(mother.locator(".child-day", named(scene.ownFamily().name())).first())
                .containsText(english("daynote.phrase.done.1"));
        assertThat(told()).as("families hear of it once the class is over").isEmpty();
    }

    /** He stands there with the reason, and cannot be chosen. */
    void refuseTheUncle() {
        Page staff = people.staff();
        open(staff, "/today");
        staff.locator("vaadin-button[aria-label='Leave " + scene.ownFamily().name() + "']")
                .click();
        Locator uncle = staff.locator(".choice-refused", named(scene.ownFamily().bannedUncle()));
        assertThat(uncle).isVisible();
        assertThat(staff.locator("vaadin-button.choice", named(scene.ownFamily().bannedUncle())))
                .hasCount(0);
        assertSound(staff);
        picture(staff, "term-refused-" + DESK);
        assertThat(told()).as("what was refused is told by who refused it").isEmpty();
    }

    void collect() {
        sayToBeHere(people.mother());
        Page staff = people.staff();
        open(staff, "/today");
        Locator waiting =
                staff.locator(".leaving .alert", named(scene.ownFamily().name()));
        assertThat(waiting).containsText("Here since");
        picture(staff, "term-waiting-" + DESK);
        waiting.locator("vaadin-button").click();
        assertThat(waiting).isHidden();
        leave(staff, scene.otherFamily().name(), scene.otherFamily().mother());
        scene.theClassIsOver();
        Map<String, String> told = told();
        assertThat(told)
                .as("whoever is collected in time hears of the note only")
                .containsOnlyKeys(own("Note on the day"), other("Note on the day"));
    }

    private void sayToBeHere(Page mother) {
        open(mother, "/home");
        mother.locator("a[href='collect']").first().click();
        button(mother.locator("main"), "我在路上").click();
        assertThat(mother.locator(".collect-line"))
                .containsText(scene.ownFamily().name());
        button(mother.locator("main"), "我到了").click();
        assertSound(mother);
        picture(mother, "term-here-" + PHONE);
    }

    private static void leave(Page staff, String name, String with) {
        staff.locator("vaadin-button[aria-label='Leave " + name + "']").click();
        staff.locator("vaadin-button.choice", named(with)).click();
        assertThat(staff.locator("vaadin-button[aria-label='Leave " + name + "']"))
                .isHidden();
    }

    /** Of the next day as well nothing is left open. */
    void endTheDay() {
        Page staff = people.staff();
        open(staff, "/today/closing?date=" + scene.dayOf(session()));
        assertThat(staff.locator(".closing-summary")).containsText("Left last");
        assertSound(staff);
        picture(staff, "term-close-" + DESK);
        button(staff.locator("main"), english("attendance.closing.close")).click();
        assertThat(button(staff.locator("main"), english("attendance.closing.reopen")))
                .isVisible();
        picture(staff, "term-closed-" + DESK);
        open(staff, "/today?date=" + scene.dayOf(session()).plusDays(1));
        assertThat(staff.locator("main .alert:visible")).hasCount(0);
        assertThat(staff.locator("main .leaving:visible")).hasCount(0);
        picture(staff, "term-day-after-" + DESK);
        Page mother = people.mother();
        open(mother, "/home");
        assertSound(mother);
        picture(mother, "term-day-after-" + PHONE);
        assertThat(told()).as("nothing is left to tell").isEmpty();
    }

    private UUID session() {
        return held.orElseThrow();
    }
}
