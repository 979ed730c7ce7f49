package depot.goods;

public enum Grade {
    FINE
}
