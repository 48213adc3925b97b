package org.halfpastfour.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halfpastfour.account.Language;
import org.halfpastfour.family.FamilyDirectory;
import org.halfpastfour.family.HouseholdId;
import org.halfpastfour.family.Participant;
import org.halfpastfour.feed.EventInvitations;
import org.halfpastfour.home.HomeDirectory;
import org.halfpastfour.home.HomeId;

/** Makes letters of what is worth saying: one for those of a receiver who may read the same. */
@ApplicationScoped
class LetterDesk {

    private static final Set<NoticeKind> OF_CALENDARS = EnumSet.of(
            NoticeKind.BOOKED, NoticeKind.CANCELLED, NoticeKind.MOVED, NoticeKind.ROOM_CHANGED, NoticeKind.CLOSED);

    @Inject
    LineDesk lines;

    @Inject
    PaperDue papers;

    @Inject
    WishLines wishes;

    @Inject
    Addressees addressees;

    @Inject
    FamilyDirectory families;

    @Inject
    HomeDirectory homes;

    @Inject
    Wording wording;

    @Inject
    Clock clock;

    /** @param lines what stands in it */
    record Drafted(Letter letter, List<NewsLine> lines) {

        boolean carries(NewsRule.Heard news) {
            return lines.stream().anyMatch(line -> line.facts().isOfTheSame(news.facts()));
        }
    }

    List<Drafted> of(Receiver receiver, List<NewsRule.Heard> heard) {
        List<NewsLine> all = wishes.with(receiver, heard, papers.with(receiver, lines.lines(receiver, heard)));
        if (all.isEmpty()) {
            return List.of();
        }
        LetterText text = text(all);
        return byReaders(receiver, all).stream()
                .map(lines -> new Drafted(letter(receiver, lines, text), lines))
                .toList();
    }

    /** Of staff everything; of a household apart what not the same adults may read, and nothing that none of them may. */
    private Collection<List<NewsLine>> byReaders(Receiver receiver, List<NewsLine> all) {
        UUID household = receiver.household();
        if (household == null) {
            return List.of(all);
        }
        Map<Set<UUID>, Set<UUID>> known = new LinkedHashMap<>();
        Map<Set<UUID>, List<NewsLine>> byReaders = all.stream()
                .collect(Collectors.groupingBy(
                        line -> known.computeIfAbsent(line.about(), about -> addressees.adults(household, about)),
                        LinkedHashMap::new,
                        Collectors.toList()));
        byReaders.remove(Set.<UUID>of());
        return byReaders.values();
    }

    private Letter letter(Receiver receiver, List<NewsLine> lines, LetterText text) {
        Set<NoticeKind> kinds = lines.stream().map(NewsLine::kind).collect(Collectors.toSet());
        Map<Language, Written> texts = Arrays.stream(Language.values())
                .collect(Collectors.toMap(Function.identity(), language -> text.in(language, lines)));
        return new Letter(
                receiver,
                kinds.size() == 1 ? kinds.iterator().next() : NoticeKind.SEVERAL,
                home(receiver, lines),
                null,
                lines.stream().flatMap(line -> line.about().stream()).collect(Collectors.toSet()),
                kinds.stream().map(NoticeKind::topic).collect(Collectors.toSet()),
                TargetRule.of(receiver, lines),
                texts,
                clock.instant(),
                events(lines));
    }

    /** Family events of which a calendar is to know something else by now. */
    private static Set<UUID> events(List<NewsLine> lines) {
        return lines.stream()
                .filter(line -> OF_CALENDARS.contains(line.kind()))
                .flatMap(line -> Stream.ofNullable(line.session()))
                .filter(session -> EventInvitations.goOutFor(session.kind()))
                .map(session -> session.id().value())
                .collect(Collectors.toSet());
    }

    /** Where it all is, or else the family's own. */
    private HomeId home(Receiver receiver, List<NewsLine> lines) {
        Set<HomeId> all = lines.stream().map(NewsLine::home).collect(Collectors.toSet());
        UUID household = receiver.household();
        return all.size() == 1 || household == null
                ? lines.getFirst().home()
                : families.homeOf(new HouseholdId(household));
    }

    private LetterText text(List<NewsLine> all) {
        Set<UUID> persons =
                all.stream().flatMap(line -> line.persons().stream()).collect(Collectors.toSet());
        Map<UUID, String> names = families.participants(persons).values().stream()
                .collect(Collectors.toMap(Participant::id, Participant::name));
        Map<HomeId, String> phones =
                homes.homes(all.stream().map(NewsLine::home).collect(Collectors.toSet())).values().stream()
                        .collect(Collectors.toMap(
                                home -> home.id(), home -> home.phone().toString()));
        return new LetterText(wording, clock.getZone(), names, phones);
    }
}
