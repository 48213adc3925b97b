package org.halfpastfour.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.halfpastfour.testing.Journey;
import org.halfpastfour.testing.Rest;
import org.halfpastfour.testing.Scene;
import org.halfpastfour.testing.Setting;
import org.junit.jupiter.api.Test;

/** Staff write to a class; a parent reads and answers on a phone; staff see it read, and answer. */
class LetterJourney extends Journey {

    private static final Setting PHONE = Setting.PHONE_CHINESE;
    private static final Setting DESK = Setting.WIDE_ENGLISH;

    private final Scene scene = new Scene();
    private final Instant start =
            scene.freeHourOf("parent", LocalDate.now(Scene.ZONE).plusDays(4));
    private final UUID session = scene.session(start, Duration.ofMinutes(45), 5);
    private final String title = "L" + session.toString().substring(24);

    @Test
    void aLetterIsReadAnsweredAndAnsweredAgain() {
        scene.book(session, childOfParent());
        Page staff = window(DESK, "staff");
        write(staff);
        Page parent = window(PHONE, "parent");
        answer(parent);
        seeAndAnswer(staff);
        open(parent, "/messages");
        assertThat(parent.locator(".message-card.is-unread", named(title))).hasCount(1);
        parent.locator(".message-card", named(title)).click();
        assertThat(parent.locator(".answer.of-staff")).containsText("Thank you");
        assertSound(parent);
        picture(parent, "message-" + PHONE);
    }

    private void write(Page staff) {
        open(staff, "/letters/new?session=" + session);
        assertThat(staff.locator(".letter-preview")).containsText("1 family gets it");
        staff.locator("vaadin-text-field[data-field=title] input").fill(title);
        staff.locator("vaadin-text-area[data-field=body] textarea").fill("请给孩子带一盒水彩笔。");
        assertSound(staff);
        picture(staff, "write-letter-" + DESK);
        staff.locator("vaadin-button", named("Send")).dblclick();
        assertThat(staff.locator(".message-whole")).containsText("水彩笔");
        assertThat(staff.locator(".letter-page .city-row")).hasCount(1);
        assertThat(staff.locator(".letter-page .city-row")).containsText("Not read yet");
        assertSound(staff);
    }

    private void answer(Page parent) {
        open(parent, "/messages");
        assertThat(parent.locator(".message-card.is-unread", named(title))).hasCount(1);
        assertSound(parent);
        picture(parent, "messages-" + PHONE);
        parent.locator(".message-card", named(title)).click();
        Locator body = parent.locator("vaadin-text-area[data-field=body] textarea");
        body.fill("好的，谢谢老师。");
        assertSound(parent);
        parent.locator("vaadin-button", named("发送")).dblclick();
        assertThat(parent.locator(".answer.of-family")).hasCount(1);
    }

    private void seeAndAnswer(Page staff) {
        open(staff, "/letters");
        Locator letter = staff.locator(".city-row", named(title));
        assertThat(letter).containsText("Read by 1 of 1");
        assertThat(letter).containsText("1 new answer");
        picture(staff, "letters-" + DESK);
        letter.click();
        staff.locator(".letter-page .city-row").click();
        assertThat(staff.locator(".answer.of-family")).containsText("谢谢老师");
        staff.locator("vaadin-text-area[data-field=body] textarea").fill("Thank you.");
        staff.locator("vaadin-button", named("Send")).click();
        assertThat(staff.locator(".answer.of-staff")).hasCount(1);
        assertSound(staff);
        picture(staff, "letter-thread-" + DESK);
    }

    private UUID childOfParent() {
        JsonNode household = Rest.as("parent")
                .get("/households/" + scene.householdOfAccount("parent"))
                .json();
        return UUID.fromString(household.path("children").path(0).path("id").asText());
    }
}
