"""The records of an assessment and the encrypted store they live in; knows neither Qt nor the method."""
