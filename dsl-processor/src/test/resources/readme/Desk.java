package coffee;

class Desk {
    static void tell(CoffeeTradeDecision decision) {
        if (decision.permitted()) {
            System.out.println("Ship it. It was decided under " + decision.edition());
        }
        for (var violation : decision.violations()) {
            System.out.println(violation.code() + ", " + violation.citations() + ": " + violation.remedies());
        }
        if (decision instanceof CoffeeTradeDecision.Denied denied) {
            denied.nearest().forEach(chain -> System.out.println("Possible instead: " + chain));
        }
    }
}
