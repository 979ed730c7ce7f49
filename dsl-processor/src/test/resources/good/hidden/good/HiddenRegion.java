package good;

interface HiddenRegion {
    String code();
}
