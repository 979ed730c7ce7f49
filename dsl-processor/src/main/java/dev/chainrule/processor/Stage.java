package dev.chainrule.processor;

/** How far is the compilation, for a policy that waits for types to be written? */
enum Stage {
    /** Other processors may write more. */
    OPEN,
    /** In the last round nobody wrote anything but us, so whoever waits waits in vain. */
    SETTLED,
    /** This is the last round; what is written now comes too late for those who name it. */
    LAST
}
