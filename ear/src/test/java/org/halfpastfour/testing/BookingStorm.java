package org.halfpastfour.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Many clients that book at the same time and remember what they were told. */
public final class BookingStorm {

    private static final int CLIENTS = 12;
    private static final int ENOUGH = 120;
    private static final int REPEATED = 300;
    private static final int CREATED = 201;

    private final String origin;
    private final Crowd crowd;
    private final int round;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicBoolean over = new AtomicBoolean();
    private final Queue<Call> calls = new ConcurrentLinkedQueue<>();

    public BookingStorm(String origin, Crowd crowd, int round) {
        this.origin = origin;
        this.crowd = crowd;
        this.round = round;
    }

    /**
     * One request.
     *
     * @param answer null when the connection broke before an answer
     */
    public record Call(String key, UUID session, UUID child, Rest.@Nullable Answer answer) {

        public boolean isCreated() {
            return answer != null && answer.status() == CREATED;
        }
    }

    /** Lets the clients loose, kills in the middle, and comes back when the last client has noticed. */
    public void rageFor(Runnable kill) throws InterruptedException {
        try (var clients = Executors.newFixedThreadPool(CLIENTS)) {
            List<Rest> signedIn = Stream.generate(this::signIn).limit(CLIENTS).toList();
            signedIn.forEach(rest -> clients.execute(() -> rage(rest)));
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
            while (confirmed() < ENOUGH && System.nanoTime() < end) {
                Thread.sleep(20);
            }
            kill.run();
            over.set(true);
        }
    }

    /** Requests once more with their keys, the latest ones: those that were answered get the same answer. */
    public void repeat() {
        Rest rest = signIn();
        for (Call call :
                calls.stream().skip(Math.max(0, calls.size() - REPEATED)).toList()) {
            Rest.Answer again = rest.post(path(call.session()), body(call.child()), call.key());
            if (call.answer() != null && call.answer().status() < 500) {
                assertThat(again.status())
                        .as(call.key())
                        .isEqualTo(call.answer().status());
                assertThat(again.json()).as(call.key()).isEqualTo(call.answer().json());
            } else {
                assertThat(again.status()).as(call.key() + again.body()).isEqualTo(CREATED);
            }
        }
    }

    public long confirmed() {
        return calls.stream().filter(Call::isCreated).count();
    }

    /** What was answered instead of a booking, for the report of a failure. */
    public List<String> refusals() {
        return calls.stream()
                .filter(call -> call.answer() != null && !call.isCreated())
                .map(call -> call.answer().status() + " " + call.answer().body())
                .distinct()
                .limit(3)
                .toList();
    }

    public List<Call> calls() {
        return List.copyOf(calls);
    }

    private void rage(Rest rest) {
        while (!over.get()) {
            int number = next.getAndIncrement();
            UUID session = crowd.sessions().get(number % crowd.sessions().size());
            UUID child = crowd.children()
                    .get((number / crowd.sessions().size() + (round - 1) * 40)
                            % crowd.children().size());
            String key = "storm-" + round + "-" + number;
            var call = new Call(key, session, child, attempt(rest, session, child, key));
            calls.add(call);
            if (call.answer() == null) {
                return;
            }
        }
    }

    private static Rest.@Nullable Answer attempt(Rest rest, UUID session, UUID child, String key) {
        try {
            return rest.post(path(session), body(child), key);
        } catch (UncheckedIOException broken) {
            return null;
        }
    }

    private Rest signIn() {
        return Rest.inSession(origin, Crowd.STAFF, Crowd.PASSWORD);
    }

    private static String path(UUID session) {
        return "/sessions/" + session + "/bookings";
    }

    private static String body(UUID child) {
        return "{\"children\":[\"" + child + "\"],\"guardians\":[],\"split\":false}";
    }
}
