package org.halfpastfour.notice;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.shared.TimeRange;
import org.halfpastfour.signup.EndedBy;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of something that happened until it is said: ids, times and what is neutral.
 *
 * @param start when it was before it was moved
 * @param end until when it was then
 * @param until how long an offer stands, or wishes may be sent
 * @param turnKept whether a household waits on where it stood
 * @param round of wishes that were asked for or answered
 * @param colleague who came to a session or was taken off it
 * @param there whether that one is in charge of it by now
 * @param room in which it was before it went into another one
 * @param question whether a child stays, to which it is an answer
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record NewsFacts(
        @Nullable UUID session,
        @Nullable UUID participant,
        @Nullable UUID booking,
        @Nullable UUID offer,
        @Nullable Instant start,
        @Nullable Instant end,
        @Nullable Instant until,
        @Nullable EndedBy by,
        @Nullable Boolean turnKept,
        @Nullable UUID round,
        @Nullable UUID colleague,
        @Nullable Boolean there,
        @Nullable UUID room,
        @Nullable UUID question) {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    static NewsFacts of(UUID session) {
        return new NewsFacts(session, null, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    static NewsFacts of(UUID session, UUID participant) {
        return new NewsFacts(
                session, participant, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    static NewsFacts answering(UUID question, UUID session, UUID participant) {
        return new NewsFacts(
                session, participant, null, null, null, null, null, null, null, null, null, null, null, question);
    }

    static NewsFacts ofBooking(UUID session, UUID participant, UUID booking, @Nullable EndedBy by) {
        return new NewsFacts(
                session, participant, booking, null, null, null, null, by, null, null, null, null, null, null);
    }

    static NewsFacts ofOffer(UUID session, UUID offer, @Nullable Instant until, @Nullable Boolean turnKept) {
        return new NewsFacts(
                session, null, null, offer, null, null, until, null, turnKept, null, null, null, null, null);
    }

    static NewsFacts moved(UUID session, @Nullable UUID participant, TimeRange before) {
        return new NewsFacts(
                session,
                participant,
                null,
                null,
                before.start(),
                before.end(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    static NewsFacts otherRoom(UUID session, @Nullable UUID participant, UUID before) {
        return new NewsFacts(
                session, participant, null, null, null, null, null, null, null, null, null, null, before, null);
    }

    /** When and where it was before the first of several moves. */
    NewsFacts before(NewsFacts later) {
        return new NewsFacts(
                session,
                participant,
                booking,
                offer,
                start == null ? later.start : start,
                end == null ? later.end : end,
                until,
                by,
                turnKept,
                round,
                colleague,
                there,
                room == null ? later.room : room,
                question);
    }

    /** Whether both are of one participant, offer or round of wishes in one session. */
    boolean isOfTheSame(NewsFacts other) {
        return Objects.equals(session, other.session)
                && Objects.equals(participant, other.participant)
                && Objects.equals(offer, other.offer)
                && Objects.equals(round, other.round);
    }

    /** Whether it is at another time than then. */
    boolean isAtAnotherTime(SessionView now) {
        return start != null && !(now.start().equals(start) && now.end().equals(end));
    }

    /** Whether it is in another room than then. */
    boolean isInAnotherRoom(SessionView now) {
        return room != null && !now.room().value().equals(room);
    }

    static NewsFacts ofRound(UUID round, @Nullable Instant until) {
        return new NewsFacts(null, null, null, null, null, null, until, null, null, round, null, null, null, null);
    }

    static NewsFacts colleague(UUID session, UUID colleague, boolean there) {
        return new NewsFacts(
                session, null, null, null, null, null, null, null, null, null, colleague, there, null, null);
    }

    static NewsFacts read(String text) {
        try {
            return JSON.readValue(text, NewsFacts.class);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("News that cannot be read", unreadable);
        }
    }

    String text() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("News that cannot be written", unwritable);
        }
    }
}
