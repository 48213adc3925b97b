package org.halfpastfour.notice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halfpastfour.account.AccountError;
import org.halfpastfour.account.Caller;
import org.halfpastfour.account.Language;
import org.halfpastfour.family.AdultId;
import org.halfpastfour.family.FamilyDirectory;
import org.halfpastfour.shared.Roles;
import org.jspecify.annotations.Nullable;

/** What an adult of a family wants to hear of outside the inbox, and by which ways. */
@Stateless
@RolesAllowed(Roles.PARENT)
public class MessageChoices {

    @Inject
    ChoiceDesk desk;

    @Inject
    ChoiceRecords choices;

    @Inject
    AddressRecords addresses;

    @Inject
    ConfirmDesk confirming;

    @Inject
    Outlets outlets;

    @Inject
    FamilyDirectory families;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** The own ones. */
    public ChoicesView own() {
        UUID person = self();
        Chosen chosen = desk.of(List.of(person)).getOrDefault(person, Chosen.all());
        Map<ChannelKind, String> known = known(person);
        Map<ChannelKind, ChannelOff> off = off(known);
        Set<NoticeTopic> topics = new HashSet<>(chosen.topics());
        topics.retainAll(ChooseMessages.TOPICS);
        return new ChoicesView(
                topics,
                ChooseMessages.CHANNELS.stream()
                        .map(channel -> line(channel, known.get(channel), chosen, off.get(channel)))
                        .toList(),
                known.get(ChannelKind.MAIL),
                confirming.mailOf(person).filter(mail -> !mail.isConfirmed()).isPresent());
    }

    /** Instead of what was chosen before. A new mail address is asked in that language whether somebody reads it. */
    public ChoicesView choose(ChooseMessages command, Language language) {
        UUID person = self();
        confirming.keep(person, Objects.requireNonNull(command.mail()), language);
        choices.choose(person, without(command), clock.instant());
        return own();
    }

    /** With the code that was sent to the own mail address: from now on messages go there. */
    public ChoicesView confirm(String code) {
        confirming.confirm(self(), code);
        return own();
    }

    /** The code did not come, or ran out. */
    public ChoicesView sendCodeAgain(Language language) {
        confirming.askAgain(self(), language);
        return own();
    }

    /** The other end had switched it off; what is sent from now on goes there again. */
    public ChoicesView switchOn(ChannelKind channel) {
        ChannelOff off = off(known(self())).get(channel);
        if (off == null) {
            throw AccountError.NOT_FOUND.told();
        }
        addresses.switchOn(off);
        return own();
    }

    private static Collection<Enum<?>> without(ChooseMessages command) {
        return Stream.<Enum<?>>concat(
                        ChooseMessages.TOPICS.stream()
                                .filter(topic -> !command.topics().contains(topic)),
                        ChooseMessages.CHANNELS.stream()
                                .filter(channel -> !command.channels().contains(channel)))
                .toList();
    }

    private Map<ChannelKind, String> known(UUID person) {
        Map<ChannelKind, String> known = addresses.ofPersons(List.of(person)).stream()
                .filter(each -> each.channel() != null && each.address() != null)
                .collect(Collectors.toMap(
                        each -> Objects.requireNonNull(each.channel()),
                        each -> Objects.requireNonNull(each.address())));
        confirming.mailOf(person).ifPresent(mail -> known.put(ChannelKind.MAIL, mail.address()));
        return known;
    }

    private Map<ChannelKind, ChannelOff> off(Map<ChannelKind, String> known) {
        return addresses.off(known.values()).stream()
                .filter(off -> off.address().equals(known.get(off.channel())))
                .collect(Collectors.toMap(ChannelOff::channel, off -> off));
    }

    private ChannelLine line(ChannelKind channel, @Nullable String address, Chosen chosen, @Nullable ChannelOff off) {
        return new ChannelLine(
                channel,
                address,
                chosen.channels().contains(channel),
                outlets.open().contains(channel),
                off == null ? null : off.why(),
                off == null ? null : off.since());
    }

    private UUID self() {
        return families.adultOf(caller.id()).map(AdultId::value).orElseThrow(AccountError.NOT_FOUND::told);
    }
}
