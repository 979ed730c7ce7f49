package bad.inherited.firm;

public interface Company {
    Rating rating(); // ERROR chainrule:less-visible "The fact rating names Rating, which is less visible than the policy LessVisibleInherited"

    String name();
}

enum Rating {
    GOOD,
    BAD
}
