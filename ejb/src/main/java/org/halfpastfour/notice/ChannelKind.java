package org.halfpastfour.notice;

/** By which way somebody is reached. The inbox of the pages is none: each message stands there. */
public enum ChannelKind {
    MAIL,
    SMS,
    /** Template messages of a WeChat service account. */
    WECHAT,
    /** Subscription messages of a WeChat mini-programme. */
    MINI_PROGRAMME,
    /** Kept as it would have been sent, where no channel is configured. */
    PAPER,
    /** Somebody of the home calls: the list "to call". */
    CALL;

    /** Whether it leads to an address of its own. */
    public boolean hasAddress() {
        return this != PAPER && this != CALL;
    }
}
