package org.halfpastfour.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/** That an address is not written to any more by a channel, and why. Who has it may switch it on again. */
@Entity
@Table(schema = "notice", name = "channel_off")
@NamedQuery(name = ChannelOff.OF, query = """
        select o from ChannelOff o where function(includes as Boolean, :addresses, o.id.address)""")
@NamedNativeQuery(name = ChannelOff.SWITCH, query = """
        INSERT INTO notice.channel_off (channel, address, why, since) VALUES (:channel, :address, :why, :now)
        ON CONFLICT (channel, address) DO NOTHING""")
class ChannelOff {

    static final String OF = "ChannelOff.of";
    static final String SWITCH = "ChannelOff.switch";

    @EmbeddedId
    private Id id;

    @Enumerated(EnumType.STRING)
    private OffReason why;

    private Instant since;

    protected ChannelOff() {}

    ChannelKind channel() {
        return id.channel();
    }

    String address() {
        return id.address();
    }

    OffReason why() {
        return why;
    }

    Instant since() {
        return since;
    }

    @Embeddable
    record Id(
            @Enumerated(EnumType.STRING) @Column(name = "channel")
            ChannelKind channel,

            @Column(name = "address") String address)
            implements Serializable {}
}
