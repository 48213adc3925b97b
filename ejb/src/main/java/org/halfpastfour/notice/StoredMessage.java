package org.halfpastfour.notice;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halfpastfour.account.Language;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.shared.Ids;
import org.jspecify.annotations.Nullable;

/** What one receiver was told. It is never changed. */
@Entity
@Table(schema = "notice", name = "message")
@NamedQuery(
        name = StoredMessage.AMONG,
        query = "select m from StoredMessage m where function(includes as Boolean, :ids, m.id) order by m.id")
class StoredMessage {

    static final String AMONG = "StoredMessage.among";

    @Id
    private UUID id;

    @Column(name = "home_id")
    private @Nullable UUID home;

    @Column(name = "household_id")
    private @Nullable UUID household;

    @Column(name = "staff_member_id")
    private @Nullable UUID staffMember;

    @Enumerated(EnumType.STRING)
    private NoticeKind kind;

    private boolean safety;

    private UUID[] about;

    private UUID[] events;

    @Column(name = "circular_id")
    private @Nullable UUID circular;

    @Enumerated(EnumType.STRING)
    private MessageTarget.@Nullable Kind target;

    @Column(name = "target_id")
    private @Nullable UUID targetId;

    private Instant at;

    @ElementCollection
    @CollectionTable(schema = "notice", name = "message_text", joinColumns = @JoinColumn(name = "message_id"))
    @MapKeyColumn(name = "language")
    private Map<String, Text> texts = new HashMap<>();

    protected StoredMessage() {}

    StoredMessage(Letter letter) {
        this(letter.kind(), letter.isSafety(), letter.about(), letter.texts(), letter.at());
        this.home = letter.home().value();
        this.household = letter.receiver().household();
        this.staffMember = letter.receiver().staffMember();
        this.circular = letter.circular();
        this.events = letter.events().stream().sorted().toArray(UUID[]::new);
        lead(letter.target());
    }

    private StoredMessage(NoticeKind kind, boolean safety, Set<UUID> about, Map<Language, Written> texts, Instant at) {
        this.id = Ids.next();
        this.kind = kind;
        this.safety = safety;
        this.about = about.stream().sorted().toArray(UUID[]::new);
        this.events = new UUID[0];
        this.at = at;
        texts.forEach((language, written) -> this.texts.put(language.tag(), new Text(written.title(), written.body())));
    }

    /** To nobody of the house's books. */
    static StoredMessage toNobodyKnown(NoticeKind kind, Map<Language, Written> texts, Instant at) {
        return new StoredMessage(kind, false, Set.of(), texts, at);
    }

    private void lead(@Nullable MessageTarget to) {
        if (to != null) {
            target = to.kind();
            targetId = to.id();
        }
    }

    MessageId id() {
        return new MessageId(id);
    }

    /** None of a trial. */
    Stream<HomeId> home() {
        return Stream.ofNullable(home).map(HomeId::of);
    }

    @Nullable
    UUID household() {
        return household;
    }

    @Nullable
    UUID staffMember() {
        return staffMember;
    }

    NoticeKind kind() {
        return kind;
    }

    boolean isSafety() {
        return safety;
    }

    /** Those of the household of whom it tells. */
    Set<UUID> about() {
        return Arrays.stream(about).collect(Collectors.toSet());
    }

    /** Family events of which a calendar is to know something else by it. */
    Set<UUID> events() {
        return Set.of(events);
    }

    @Nullable
    UUID circular() {
        return circular;
    }

    @Nullable
    MessageTarget target() {
        return target == null ? null : new MessageTarget(target, targetId);
    }

    Instant at() {
        return at;
    }

    Written in(Language language) {
        Text text = texts.get(language.tag());
        if (text == null) {
            throw new IllegalStateException("No text of message " + id + " in " + language);
        }
        return new Written(text.title(), text.body());
    }

    @Embeddable
    record Text(String title, String body) implements Serializable {}
}
