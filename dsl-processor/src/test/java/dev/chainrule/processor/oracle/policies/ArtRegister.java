package dev.chainrule.processor.oracle.policies;

/** Code that is no policy's: nobody who reads {@link ArtTrade} alone can tell what it asks of a gallery. */
public final class ArtRegister {

    private ArtRegister() {}

    /** Answers whether the gallery is known. */
    public static boolean knows(ArtTrade.Gallery gallery) {
        return gallery.stars() != 2;
    }
}
