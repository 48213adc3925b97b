package org.halfpastfour.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;

/** Messages to the people of the demo, to whom nothing is told of what it only pretends. */
public final class WrittenMessages {

    private final Scene scene = new Scene();

    /** A letter to a session in which the first child of the demo's parent is booked, and what staff and volunteer are told. */
    public void write() {
        UUID session = scene.session(
                scene.freeHourOf("parent", LocalDate.now(Scene.ZONE).plusDays(5)), Duration.ofMinutes(45), 5);
        scene.book(session, childOfParent());
        scene.staff()
                .post(
                        "/homes/" + scene.home() + "/messages",
                        "{\"to\":{\"session\":\"" + session + "\"},\"title\":\"彩笔\",\"body\":\"请带一盒彩笔。\"}");
        Rows.run("""
                WITH told AS (
                    INSERT INTO notice.message (id, home_id, staff_member_id, kind, safety, about, at)
                    SELECT gen_random_uuid(), m.home_id, m.id, 'ON_DUTY', false, '{}', now()
                    FROM programme.staff_member m JOIN account.account a ON a.id = m.account_id
                    WHERE a.login_name = 'volunteer' OR a.login_name = 'staff' AND m.home_id = ? RETURNING id)
                INSERT INTO notice.message_text (message_id, language, title, body)
                SELECT id, language, title, body FROM told, (VALUES
                    ('zh-CN', '值班安排', '由你负责一场课堂。'),
                    ('en', 'On duty', 'You are in charge of a class.')) AS of (language, title, body)""", scene.home());
    }

    private UUID childOfParent() {
        JsonNode household = Rest.as("parent")
                .get("/households/" + scene.householdOfAccount("parent"))
                .json();
        return UUID.fromString(household.path("children").path(0).path("id").asText());
    }
}
