package org.halfpastfour.notice;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.halfpastfour.account.Language;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.programme.SessionView;
import org.halfpastfour.signup.EndedBy;
import org.jspecify.annotations.Nullable;

/** Says lines in a language. What is the same but for who or when is said once. */
final class LetterText {

    private static final int DATES = 5;

    private final Wording wording;
    private final MoveText times;
    private final Map<UUID, String> names;
    private final Map<HomeId, String> phones;

    LetterText(Wording wording, ZoneId zone, Map<UUID, String> names, Map<HomeId, String> phones) {
        this.wording = wording;
        this.times = new MoveText(zone);
        this.names = Map.copyOf(names);
        this.phones = Map.copyOf(phones);
    }

    Written in(Language language, List<NewsLine> lines) {
        Map<NoticeKind, List<NewsLine>> byKind =
                lines.stream().collect(Collectors.groupingBy(NewsLine::kind, TreeMap::new, Collectors.toList()));
        if (byKind.size() == 1) {
            NoticeKind kind = lines.getFirst().kind();
            return new Written(wording.title(kind, language), said(kind, lines, language));
        }
        String body = byKind.entrySet().stream()
                .map(each ->
                        wording.title(each.getKey(), language) + "\n" + said(each.getKey(), each.getValue(), language))
                .collect(Collectors.joining("\n\n"));
        return new Written(wording.title(NoticeKind.SEVERAL, language), body);
    }

    private String said(NoticeKind kind, List<NewsLine> lines, Language language) {
        Set<String> wanted = wording.template(kind, TextPart.BODY, language).gaps();
        List<Map<String, String>> gaps = lines.stream()
                .sorted(Comparator.comparing(NewsLine::start))
                .map(line -> gaps(line, language))
                .toList();
        gaps.forEach(each -> each.keySet().retainAll(wanted));
        List<Map<String, String>> together = merged(
                merged(gaps, "who", several -> String.join(comma(language), several)),
                "when",
                several -> dates(several, language));
        return together.stream().map(each -> wording.line(kind, language, each)).collect(Collectors.joining("\n"));
    }

    private static List<Map<String, String>> merged(
            List<Map<String, String>> all, String gap, Function<List<String>, String> join) {
        Map<Map<String, String>, LinkedHashSet<String>> byRest = new LinkedHashMap<>();
        for (Map<String, String> each : all) {
            Map<String, String> rest = new HashMap<>(each);
            String value = rest.remove(gap);
            LinkedHashSet<String> values = byRest.computeIfAbsent(rest, any -> new LinkedHashSet<>());
            if (value != null) {
                values.add(value);
            }
        }
        List<Map<String, String>> merged = new ArrayList<>();
        byRest.forEach((rest, values) -> {
            Map<String, String> together = new HashMap<>(rest);
            if (!values.isEmpty()) {
                together.put(gap, join.apply(List.copyOf(values)));
            }
            merged.add(together);
        });
        return merged;
    }

    private String dates(List<String> several, Language language) {
        String first = several.stream().limit(DATES).collect(Collectors.joining(comma(language)));
        return several.size() <= DATES
                ? first
                : wording.around(
                        "when-more", language, Map.of("when", first, "rest", String.valueOf(several.size() - DATES)));
    }

    private Map<String, String> gaps(NewsLine line, Language language) {
        Map<String, String> gaps = new HashMap<>();
        NewsFacts facts = line.facts();
        Locale locale = language.locale();
        gaps.put(
                "who",
                line.persons().stream()
                        .map(person -> names.getOrDefault(person, ""))
                        .collect(Collectors.joining(comma(language))));
        gaps.put("phone", phones.getOrDefault(line.home(), ""));
        gaps.put("place", String.valueOf(line.place()));
        SessionView session = line.session();
        if (session != null) {
            gaps.putAll(gaps(session, locale));
            gaps.putAll(times.gaps(line, session, language));
        }
        Instant start = facts.start();
        Instant end = facts.end();
        if (session == null && start != null && end != null) {
            gaps.put("when", times.during(locale, start, end));
        }
        gaps.put("answer", answer(line, language));
        gaps.put("missing", missing(line, language));
        gaps.put("first", around(line.words(PaperDue.CAME).isEmpty() ? "papers-first" : "papers-next", language));
        gaps.put("by", around(by(facts.by()), language));
        gaps.put("then", around(Boolean.TRUE.equals(facts.turnKept()) ? "turn-kept" : "turn-lost", language));
        Instant until = facts.until();
        if (until != null) {
            gaps.put("until", times.moment(locale, until));
        }
        line.words().forEach((gap, words) -> gaps.put(gap, String.join(comma(language), words)));
        return gaps;
    }

    private Map<String, String> gaps(SessionView session, Locale locale) {
        String during = times.during(locale, session.start(), session.end());
        return Map.of(
                "what", session.title(),
                "when", during,
                "where", session.homeName(),
                "room", session.roomName());
    }

    /** Of wishes before a term. */
    private String answer(NewsLine line, Language language) {
        String given = String.join(comma(language), line.words(WishLines.GIVEN));
        String awaited = String.join(comma(language), line.words(WishLines.AWAITED));
        String key = !given.isEmpty() ? "wish-given" : awaited.isEmpty() ? "wish-none" : "wish-awaited";
        return wording.around(key, language, Map.of("what", given.isEmpty() ? awaited : given));
    }

    private String missing(NewsLine line, Language language) {
        return line.missing().stream()
                .map(code -> around("paper." + code, language))
                .collect(Collectors.joining(comma(language)));
    }

    private String around(String key, Language language) {
        return wording.around(key, language, Map.of());
    }

    private static String by(@Nullable EndedBy by) {
        return by == EndedBy.FAMILY ? "by-family" : by == EndedBy.HOME ? "by-home" : "by-rule";
    }

    private static String comma(Language language) {
        return language == Language.ENGLISH ? ", " : "、";
    }
}
