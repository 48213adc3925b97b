package org.halfpastfour.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The channels that are configured; none of them where nobody configured any, as in the demo. */
@ApplicationScoped
class Outlets {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Map<ChannelKind, Channel> channels = new EnumMap<>(ChannelKind.class);

    /** For the container's own proxies. */
    Outlets() {}

    @Inject
    Outlets(Wording wording, Clock clock) {
        this(configured(ChannelSettings.ofThisServer(), wording, clock));
    }

    Outlets(Collection<Channel> open) {
        open.forEach(channel -> channels.put(channel.kind(), channel));
    }

    /** Refused, with the name of the variable, where what is set cannot work. */
    static List<Channel> configured(ChannelSettings settings, Wording wording, Clock clock) {
        if (settings.isDemo()) {
            return List.of();
        }
        Gateway gateway = new Gateway(PATIENCE);
        String pages = settings.pages().orElse(null);
        return Stream.<Optional<? extends Channel>>of(
                        MailSettings.of(settings)
                                .map(mail -> new MailChannel(mail, new MailText(wording), pages, clock)),
                        SmsSettings.of(settings)
                                .map(sms -> new SmsChannel(sms, gateway, new ShortText(wording, pages), clock)),
                        WechatSettings.of(settings, "HPF_WECHAT")
                                .map(account -> new WechatChannel(ChannelKind.WECHAT, account, gateway, clock)),
                        WechatSettings.of(settings, "HPF_WECHAT_MINI")
                                .map(account -> new WechatChannel(ChannelKind.MINI_PROGRAMME, account, gateway, clock)))
                .<Channel>flatMap(Optional::stream)
                .toList();
    }

    Set<ChannelKind> open() {
        return Set.copyOf(channels.keySet());
    }

    Optional<Channel> by(ChannelKind kind) {
        return Optional.ofNullable(channels.get(kind));
    }
}
