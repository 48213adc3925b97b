package org.halfpastfour.notice;

import org.halfpastfour.account.Language;
import org.halfpastfour.home.DistrictSummary;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.home.HomeStatus;
import org.halfpastfour.home.HomeSummary;
import org.halfpastfour.home.StreetSummary;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.PhoneNumber;

/** Envelopes as channels get them. */
final class Outgoings {

    static final HomeSummary HOME = new HomeSummary(
            HomeId.of(Ids.next()),
            "大坪之家",
            new DistrictSummary("500103", "渝中区"),
            new StreetSummary("500103012", "大坪街道", "500103"),
            "大坪正街 1 号",
            new PhoneNumber("02363000000"),
            HomeStatus.OPEN,
            0);

    private Outgoings() {}

    static Outgoing to(String address) {
        return to(address, Language.CHINESE);
    }

    static Outgoing to(String address, Language language) {
        OutsideText outside = new OutsideText();
        outside.wording = new Wording();
        return new Outgoing(
                DeliveryId.of(Ids.next()),
                address,
                language,
                HOME,
                NoticeKind.BOOKED,
                outside.of(HOME, false, language),
                new Written("已预约", "王小雨1：四点半课堂，周二 11月24日 16:30–18:00，大坪之家。"));
    }
}
