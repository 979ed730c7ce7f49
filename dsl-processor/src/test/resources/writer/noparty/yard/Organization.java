package yard;

/** Above all. */
public interface Organization {
    String name();
}
