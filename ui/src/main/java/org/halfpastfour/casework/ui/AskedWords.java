package org.halfpastfour.casework.ui;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.halfpastfour.casework.AskedChangeView;
import org.halfpastfour.home.DistrictSummary;
import org.halfpastfour.home.Homes;
import org.halfpastfour.shared.Role;
import org.jspecify.annotations.Nullable;

/** What is asked for an account of the case side, in words. */
public class AskedWords implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Homes homes;
    private final CaseWords words;

    @Inject
    public AskedWords(Homes homes, CaseWords words) {
        this.homes = homes;
        this.words = words;
    }

    /** 李梅（limei）：社工 · 渝中区 · 12月1日起. */
    String what(AskedChangeView one) {
        String who = words.text("waiting.who", one.name(), one.loginName());
        Role role = one.role();
        String what = role == null
                ? words.text("waiting." + one.kind().name().toLowerCase(Locale.ROOT))
                : words.words().text("account.role." + role.name()) + " · " + district(one.district()) + " · "
                        + days(one);
        return words.text("waiting.what", who, what);
    }

    Map<String, String> districts() {
        return homes.districts().stream().collect(Collectors.toMap(DistrictSummary::code, DistrictSummary::name));
    }

    private String district(@Nullable String code) {
        return code == null ? "" : districts().getOrDefault(code, code);
    }

    private String days(LocalDate from, LocalDate to) {
        return words.words().period(from, to, words.words()::fullDate);
    }

    private String days(AskedChangeView one) {
        LocalDate from = one.from();
        LocalDate to = one.to();
        String begin = from == null ? "" : words.words().fullDate(from);
        return to == null ? words.words().text("account.grant.since", begin) : days(from == null ? to : from, to);
    }
}
