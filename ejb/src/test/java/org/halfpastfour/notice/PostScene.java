package org.halfpastfour.notice;

import static org.halfpastfour.testing.HomeScene.run;
import static org.halfpastfour.testing.HomeScene.sql;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.halfpastfour.account.Caller;
import org.halfpastfour.account.Language;
import org.halfpastfour.home.StaffMemberId;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.testing.HomeScene;
import org.halfpastfour.testing.HomeScene.Household;
import org.halfpastfour.testing.Wiring;

/** Envelopes on their way by channels that a test answers for. Nobody else's are due at its time, which is long ago. */
final class PostScene {

    /** A Wednesday, ten in the morning. */
    static final Instant THEN = Instant.parse("2021-03-03T02:00:00Z");

    final HomeScene scene = new HomeScene();
    final ScriptedChannel mail = new ScriptedChannel(ChannelKind.MAIL);
    final ScriptedChannel sms = new ScriptedChannel(ChannelKind.SMS);
    final Wiring wiring;
    final PostDesk desk;
    final Post post;

    PostScene() {
        this(List.of());
    }

    /** @param besides other channels */
    PostScene(List<Channel> besides) {
        sql(
                "UPDATE notice.delivery SET state = 'FAILED', sending_since = NULL WHERE state IN ('DUE', 'SENDING') AND next_at < '2022-01-01'");
        scene.clock.put(THEN);
        List<Channel> channels = new ArrayList<>(List.of(mail, sms));
        channels.addAll(besides);
        wiring = node(channels);
        desk = wiring.get(PostDesk.class);
        post = wiring.get(Post.class);
    }

    /** A server of its own at the same database. */
    Wiring node(List<Channel> channels) {
        Wiring node = new Wiring()
                .with(Clock.class, scene.clock)
                .with(Caller.class, scene.asker)
                .with(Outlets.class, new Outlets(channels));
        return node.with(PostDesk.class, node.get(SteppedPostDesk.class));
    }

    /** Reached by text message and by mail. */
    Household family() {
        Household family = silent();
        sql(
                "UPDATE programme.person SET phone = ? WHERE id = ?",
                "139"
                        + String.valueOf(100_000_000 + Math.abs(family.adult().hashCode() % 100_000_000))
                                .substring(1),
                family.adult().value());
        sql(
                "INSERT INTO notice.address (id, person_id, channel, address, since) VALUES (?, ?, 'MAIL', ?, ?)",
                Ids.next(),
                family.adult().value(),
                family.adult() + "@example.cn",
                THEN);
        return family;
    }

    /** Reached by mail and by nothing else. */
    Household onlyByMail() {
        Household family = family();
        sql(
                "UPDATE programme.person SET phone = NULL WHERE id = ?",
                family.adult().value());
        return family;
    }

    /** Reached by no way. */
    Household silent() {
        Household family = scene.household(1);
        sql(
                "UPDATE programme.household_member SET from_date = '2020-01-01' WHERE household_id = ?",
                family.id().value());
        return family;
    }

    MessageId write(Household family, NoticeTopic topic) {
        NoticeKind kind = topic == NoticeTopic.SAFETY ? NoticeKind.NOT_COLLECTED : NoticeKind.BOOKED;
        return write(new Letter(
                Receiver.of(family.id()),
                kind,
                scene.home,
                null,
                Set.of(family.child().value()),
                Set.of(topic),
                null,
                texts(),
                scene.clock.instant()));
    }

    static Letter letter(Household family, HomeScene scene) {
        return new Letter(
                Receiver.of(family.id()),
                NoticeKind.BOOKED,
                scene.home,
                null,
                Set.of(),
                Set.of(NoticeTopic.BOOKINGS),
                null,
                texts(),
                scene.clock.instant());
    }

    MessageId write(StaffMemberId member) {
        return write(new Letter(
                Receiver.of(member),
                NoticeKind.ON_DUTY,
                scene.home,
                null,
                Set.of(),
                Set.of(NoticeTopic.WORK),
                null,
                texts(),
                scene.clock.instant()));
    }

    private MessageId write(Letter letter) {
        return run(() -> wiring.get(Letters.class).write(letter));
    }

    private static Map<Language, Written> texts() {
        return Arrays.stream(Language.values())
                .collect(Collectors.toMap(Function.identity(), each -> new Written(each.tag(), "what it says")));
    }

    /** As long as there is something due. */
    void send() {
        while (post.sendOne()) {
            // the next one
        }
    }

    void pass(Duration time) {
        scene.clock.put(scene.clock.instant().plus(time));
    }

    List<StoredDelivery> deliveries(MessageId message) {
        return run(() -> wiring.get(DeliveryRecords.class).ofMessage(message));
    }

    StoredDelivery only(MessageId message) {
        List<StoredDelivery> all = deliveries(message);
        if (all.size() != 1) {
            throw new AssertionError("not one delivery but " + all.size());
        }
        return all.getFirst();
    }

    static UUID id(StoredDelivery delivery) {
        return delivery.id().value();
    }
}
