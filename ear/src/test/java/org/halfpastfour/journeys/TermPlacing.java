package org.halfpastfour.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Places are given by wishes before a term, and afterwards to who comes first. */
final class TermPlacing extends TermPart {

    private static final String WISHED_FIRST = "合唱";
    private static final String GIVEN = "剪纸";

    private Optional<UUID> left = Optional.empty();

    TermPlacing(TermPeople people) {
        super(people);
    }

    void askForWishes() {
        left = Optional.of(scene.classOfNextTerm(WISHED_FIRST, "10:00"));
        UUID unused = scene.classOfNextTerm(GIVEN, "14:00");
        Page staff = people.staff();
        open(staff, "/placing");
        button(staff.locator("main"), english("placing.ask")).click();
        Locator dialog = staff.locator("vaadin-dialog");
        enter(
                DESK,
                dialog.locator("vaadin-date-picker").nth(1),
                scene.lastDayOfWishes().toString());
        dialog.locator("vaadin-button[theme~=primary]").click();
        assertThat(staff.locator("main")).containsText(GIVEN);
        assertSound(staff);
        picture(staff, "term-asked-" + DESK);
        assertAsked(told());
    }

    /** Each family with a child of the age once, however many it has. */
    private void assertAsked(Map<String, String> told) {
        assertThat(told.keySet())
                .containsExactlyInAnyOrderElementsOf(scene.familiesOfNextTerm().stream()
                        .map(family -> family + ": Asked for wishes")
                        .toList());
        told.forEach((key, text) -> assertThat(text)
                .as(key)
                .contains("请填写下学期志愿", "Which classes would you like?")
                .doesNotContain("TWICE"));
    }

    void rank() {
        Page mother = people.mother();
        open(mother, "/wishes");
        choose(mother, WISHED_FIRST, 1);
        choose(mother, GIVEN, 2);
        assertSound(mother);
        picture(mother, "term-wishes-" + PHONE);
        mother.locator("main vaadin-button", named("提交志愿")).click();
        assertThat(mother.locator("main")).containsText("已提交，还可以修改");
        assertThat(told())
                .as("who sent wishes sees on the page that they came in")
                .isEmpty();
    }

    private static void choose(Page mother, String title, int rank) {
        mother.locator("vaadin-button[aria-label='选择" + title + "']").click();
        assertThat(mother.locator(".wish-row", named(rank + ". " + title))).hasCount(1);
    }

    void placeMoveAndPublish() {
        scene.wishesAreIn();
        Page staff = people.staff();
        open(staff, "/placing");
        button(staff.locator("main"), english("placing.place")).click();
        move(staff);
        assertThat(told()).as("nothing is told of a draft").isEmpty();
        open(staff, "/placing");
        publish(staff);
        Map<String, String> told = told();
        assertThat(told).containsOnlyKeys(own("Wishes answered"));
        assertThat(told.get(own("Wishes answered")))
                .contains("志愿有结果了", "分到" + GIVEN + "，")
                .contains("Your wishes are answered", "a place in " + GIVEN + ".")
                .doesNotContain("人数更均匀");
        readAnswer(people.mother());
    }

    private void move(Page staff) {
        Locator row = staff.locator(".room-row", named(scene.ownFamily().name()));
        assertThat(row).containsText("Wish 1 of 2");
        row.locator("vaadin-button").click();
        staff.locator("vaadin-dialog vaadin-select").click();
        staff.locator("vaadin-select-item", named(GIVEN)).click();
        staff.locator("vaadin-dialog vaadin-text-field input").fill("人数更均匀");
        assertSound(staff);
        picture(staff, "term-move-" + DESK);
        staff.locator("vaadin-dialog vaadin-button[theme~=primary]").click();
        assertThat(row).containsText("人数更均匀");
        picture(staff, "term-draft-" + DESK);
    }

    private void publish(Page staff) {
        button(staff.locator("main"), english("placing.publish")).first().click();
        staff.locator(
                        "vaadin-confirm-dialog vaadin-button, vaadin-dialog vaadin-button",
                        named(english("placing.publish")))
                .last()
                .click();
        assertThat(staff.locator("main")).containsText(english("placing.staff.published"));
        assertSound(staff);
        picture(staff, "term-published-" + DESK);
    }

    private void readAnswer(Page mother) {
        open(mother, "/wishes");
        assertThat(mother.locator("main")).containsText("青少年之家安排了：" + GIVEN);
        assertThat(mother.locator("main")).not().containsText("人数更均匀");
        assertSound(mother);
        picture(mother, "term-answer-" + PHONE);
        open(mother, "/messages");
        assertThat(mother.locator(".message-card.is-unread", named("志愿有结果了"))).hasCount(1);
    }

    void whoComesFirst() {
        UUID session = left.orElseThrow();
        scene.signUpOpens(session);
        Page father = people.father();
        open(father, "/book/" + session);
        assertSound(father);
        picture(father, "term-left-" + PHONE);
        father.locator(".book-submit").click();
        assertThat(father.locator("h1")).containsText("已收到");
        Map<String, String> told = told();
        assertThat(told).containsOnlyKeys(other("Booked"));
        assertThat(told.get(other("Booked")))
                .contains(
                        scene.otherFamily().name() + "：" + WISHED_FIRST,
                        scene.otherFamily().name() + ": " + WISHED_FIRST);
    }
}
