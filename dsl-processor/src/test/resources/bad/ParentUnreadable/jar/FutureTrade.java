package bad;

/** What the class file of a policy shows: no annotations. */
public interface FutureTrade {

    interface Maker {}

    void direct(Maker maker, Maker other);
}
