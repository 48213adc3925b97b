package org.halfpastfour.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;

/** From when to when families may sign up for a session; the database lets no window be empty. */
@Embeddable
class SignUpWindow {

    @Column(name = "signup_opens_at")
    private Instant opens;

    @Column(name = "signup_closes_at")
    private Instant closes;

    protected SignUpWindow() {}

    SignUpWindow(Instant opens, Instant closes) {
        this.opens = opens;
        this.closes = closes;
    }

    /** It keeps its distance to the start, but never opens later than was said, for families wait for that moment. */
    void move(Duration later) {
        closes = closes.plus(later);
        if (later.isNegative()) {
            opens = opens.plus(later);
        }
    }

    /** At another time; with the start where it would be over before it opens. */
    void close(Instant at, Instant start) {
        closes = opens.isBefore(at) ? at : start;
    }

    boolean isEmpty() {
        return !opens.isBefore(closes);
    }
}
