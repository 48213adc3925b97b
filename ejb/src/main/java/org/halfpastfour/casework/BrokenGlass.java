package org.halfpastfour.casework;

import jakarta.persistence.Column;
import jakarta.persistence.ColumnResult;
import jakarta.persistence.ConstructorResult;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.SqlResultSetMapping;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** That somebody looks into a colleague's case in an emergency, for a day; written by functions of the database alone. */
@Entity
@Immutable
@Table(schema = "casework", name = "broken_glass")
@NamedNativeQuery(
        name = BrokenGlass.BREAK,
        query = "SELECT casework.break_glass(:client, :why, :said)",
        resultClass = UUID.class)
@NamedNativeQuery(
        name = BrokenGlass.BREAK_FOR,
        query = "SELECT casework.break_glass_of(:called, :numbered, :phoned, :why, :said)",
        resultClass = UUID.class)
@NamedNativeQuery(
        name = BrokenGlass.END,
        query = "SELECT casework.end_glass(:glass, :said)",
        resultClass = Boolean.class)
@NamedNativeQuery(
        name = BrokenGlass.END_OF_CASE,
        query = "SELECT casework.end_glass_of_case(:client)",
        resultClass = Integer.class)
@NamedNativeQuery(
        name = BrokenGlass.LOOK_INTO,
        query = "SELECT casework.look_into_glass(:glass, :said)",
        resultClass = Boolean.class)
@NamedNativeQuery(name = BrokenGlass.TRIES, resultClass = Long.class, query = """
                SELECT (SELECT count(*) FROM casework.read_log l
                        WHERE l.account_id = casework.asker() AND l.refused AND l.purpose = 'break glass' AND l.at > :since)
                     + (SELECT count(*) FROM casework.broken_glass g
                        WHERE g.by_account = casework.asker() AND g.at > :since)""")
@NamedNativeQuery(name = BrokenGlass.ONE_TRY_AT_A_TIME, resultClass = Integer.class, query = """
                SELECT 1 FROM (SELECT pg_advisory_xact_lock(hashtextextended(casework.asker()::text, 1431))) AS waited""")
@NamedQuery(
        name = BrokenGlass.LIVE,
        query =
                "select g from BrokenGlass g where g.client = :client and g.endedAt is null and g.endsAt > :now order by g.at, g.id")
@NamedQuery(
        name = BrokenGlass.LIVE_OF_ACCOUNT,
        query = "select g from BrokenGlass g join Client c on c.id = g.client"
                + " where g.by = :account and g.endedAt is null and g.endsAt > :now order by g.at, g.id")
@NamedQuery(
        name = BrokenGlass.OF_ACCOUNT,
        query =
                "select new org.halfpastfour.casework.GlassFile(g, c) from BrokenGlass g left join Client c on c.id = g.client"
                        + " where g.by = :account order by g.at desc, g.id desc")
@NamedQuery(
        name = BrokenGlass.ON_CASES_OF,
        query =
                "select new org.halfpastfour.casework.GlassFile(g, c) from BrokenGlass g join Client c on c.id = g.client"
                        + " where c.caseworker = :account and g.by <> :account order by g.at desc, g.id desc")
@NamedQuery(
        name = BrokenGlass.IN_DISTRICTS,
        query =
                "select new org.halfpastfour.casework.GlassFile(g, c) from BrokenGlass g join Client c on c.id = g.client"
                        + " where function(includes as Boolean, :districts, c.district) order by g.at desc, g.id desc")
@NamedQuery(
        name = BrokenGlass.NOT_LOOKED_INTO,
        query =
                "select count(g) from BrokenGlass g join Client c on c.id = g.client"
                        + " where g.lookedAt is null and g.by <> :account and function(includes as Boolean, :districts, c.district)")
@NamedNativeQuery(name = BrokenGlass.READS, resultSetMapping = BrokenGlass.READS, query = """
                SELECT l.glass_id, l.record_kind, count(*) AS times FROM casework.read_log l
                WHERE l.glass_id = ANY (cast(:glasses AS uuid[])) GROUP BY l.glass_id, l.record_kind
                ORDER BY l.glass_id, l.record_kind""")
@SqlResultSetMapping(
        name = BrokenGlass.READS,
        classes =
                @ConstructorResult(
                        targetClass = GlassReads.class,
                        columns = {
                            @ColumnResult(name = "glass_id", type = UUID.class),
                            @ColumnResult(name = "record_kind", type = String.class),
                            @ColumnResult(name = "times", type = Long.class)
                        }))
class BrokenGlass {

    static final String BREAK = "BrokenGlass.break";
    static final String BREAK_FOR = "BrokenGlass.breakFor";
    static final String END = "BrokenGlass.end";
    static final String END_OF_CASE = "BrokenGlass.endOfCase";
    static final String LOOK_INTO = "BrokenGlass.lookInto";
    static final String TRIES = "BrokenGlass.tries";
    static final String ONE_TRY_AT_A_TIME = "BrokenGlass.oneTryAtATime";
    static final String LIVE = "BrokenGlass.live";
    static final String LIVE_OF_ACCOUNT = "BrokenGlass.liveOfAccount";
    static final String OF_ACCOUNT = "BrokenGlass.ofAccount";
    static final String ON_CASES_OF = "BrokenGlass.onCasesOf";
    static final String IN_DISTRICTS = "BrokenGlass.inDistricts";
    static final String NOT_LOOKED_INTO = "BrokenGlass.notLookedInto";
    static final String READS = "BrokenGlass.reads";

    @Id
    private UUID id;

    @Column(name = "client_id")
    private UUID client;

    @Column(name = "by_account")
    private UUID by;

    @Column(name = "caseworker_id")
    private UUID caseworker;

    @Enumerated(EnumType.STRING)
    private GlassReason reason;

    private String words;

    private Instant at;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    private String outcome;

    @Column(name = "looked_by")
    private @Nullable UUID lookedBy;

    @Column(name = "looked_at")
    private @Nullable Instant lookedAt;

    @Column(name = "looked_words")
    private String lookedWords;

    protected BrokenGlass() {}

    UUID id() {
        return id;
    }

    UUID client() {
        return client;
    }

    Instant endsAt() {
        return endsAt;
    }

    /** Who broke it, whose case it was, and who looked into it. */
    Stream<UUID> people() {
        return Stream.of(Optional.of(by), Optional.of(caseworker), Optional.ofNullable(lookedBy))
                .flatMap(Optional::stream);
    }

    GlassView view(@Nullable Client seen, Map<UUID, String> names, Map<String, Long> reads, Instant now) {
        Instant end = endedAt == null ? endsAt : endedAt;
        return new GlassView(
                new GlassId(id),
                new ClientId(client),
                seen == null ? null : seen.caseNumber(),
                seen == null ? null : seen.name(),
                names.get(by),
                names.get(caseworker),
                reason,
                words,
                at,
                end,
                now.isBefore(end),
                outcome,
                lookedBy == null ? null : names.get(lookedBy),
                lookedAt,
                lookedWords,
                reads);
    }
}
