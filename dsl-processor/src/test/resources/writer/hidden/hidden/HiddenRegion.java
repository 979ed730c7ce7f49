package hidden;

interface HiddenRegion {
    String code();
}
