package org.halfpastfour.notice;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says before anything is started what of the channels' environment variables cannot work. */
public final class ChannelCheck {

    private ChannelCheck() {}

    /** By the name of the variable; nothing when all can work. */
    public static Optional<String> fault(Map<String, String> environment) {
        ChannelSettings settings = new ChannelSettings(environment);
        try {
            var unused = List.of(
                    MailSettings.of(settings),
                    SmsSettings.of(settings),
                    WechatSettings.of(settings, "HPF_WECHAT"),
                    WechatSettings.of(settings, "HPF_WECHAT_MINI"));
            return Optional.empty();
        } catch (IllegalArgumentException | IllegalStateException cannotWork) {
            return Optional.of(String.valueOf(cannotWork.getMessage()));
        }
    }
}
